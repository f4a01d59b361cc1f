// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/document.h"
#include "core/register/finding.h"
#include "import/openimmoxml.h"
#include "import/tablerow.h"

/** The targets that an object fills, by column of openImmoCells(). */
QStringList openImmoTargets();

/** One object, spread over these columns in the words of its file, with what no column holds. */
struct OfferRow {
    TableRow row = {};
    /** The landlord's name is a company's; the person to ask for stands here. */
    QString contactPerson = {};
    bool isCompany = false;
    QList<Finding> findings = {};
};
/** @p provider is who offers it, where the object names nobody to ask. */
OfferRow openImmoRow(const Offer &offer, const OpenImmoProvider &provider);

/** What a transfer says of an object beside its facts. */
enum class OfferState {
    /** A dwelling to let. */
    Offered,
    /** Withdrawn by its provider. */
    Deleted,
    /** Let or reserved for good, no dwelling, or not for rent: taken up it never is, and offered no longer. */
    Unfit
};
struct OfferVerdict {
    OfferState state = OfferState::Offered;
    /** A reason with a sentence; empty where it is offered. */
    QString reason = {};
};
OfferVerdict openImmoVerdict(const XmlNode &object, bool isDeletion);

/** A picture or paper of an object. */
struct OfferPaper {
    DocumentKind kind = DocumentKind::Photo;
    QString title = {};
    /** Where it lies in the zip file; empty where @ref content is all there is. */
    QString path = {};
    QByteArray content = {};
};
struct OfferPapers {
    QList<OfferPaper> papers = {};
    /** Links into the net, which are never followed. */
    int links = 0;
};
/** The picture of the title first. */
OfferPapers openImmoPapers(const XmlNode &object);

/** Names of elements of an object that no version of OpenImmo has; those a sender made up on purpose do not count. */
QStringList openImmoStrangers(const XmlNode &object);
