// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "import/addressfile.h"
#include <map>

class ToUtm;
class OGRGeometry;

/** Takes the addresses of a file one by one, cleans them, and counts what becomes of each. */
class AddressRows
{
public:
    AddressRows(AddressFile &file, const AddressOptions &options);
    ~AddressRows();
    Q_DISABLE_COPY_MOVE(AddressRows)

    /** The place is taken for whichever system its numbers must be in. "import.crowded" or "address.crowded" where there are too many. */
    Result<> take(ReadAddress address, std::optional<double> x, std::optional<double> y);
    /** The place is already in EPSG:25832; nothing where it lies elsewhere. */
    Result<> take(ReadAddress address, std::optional<Utm> place);
    /** An address that does not count, with its reason. */
    Result<> leaveOut(qint64 AddressCounts::*reason);

private:
    std::optional<Utm> placeOf(double x, double y);
    Result<> count();

    AddressFile &m_file;
    const AddressOptions &m_options;
    std::map<int, std::unique_ptr<ToUtm>> m_systems;
};

/** A coordinate as German or English programs write it: "409371,97", "5.477.085,40". */
std::optional<double> coordinateOf(const QString &text);
/** The layouts without heads; each row is one house. */
bool isHouseCoordinates(const QStringList &cells);
Result<> readHouseCoordinates(const QString &path, AddressRows &rows, AddressFile &file, const Progress &progress);
/** An OSM file; sets the stand, too. */
Result<> readOsmAddresses(const QString &path, AddressRows &rows, AddressFile &file, const Progress &progress);
