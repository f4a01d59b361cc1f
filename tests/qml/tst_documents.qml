// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtCore
import QtQuick
import QtTest
import Bleibe
import BleibeTest

/** Photos and papers of a vacancy and of a landlord: dropped, pasted, put in order, named, looked at, handed out, removed. */
Item {
    id: root

    width: 900
    height: 860

    Workspace {
        id: theWorkspace
    }
    Machine {
        id: theMachine
    }
    Folder {
        id: folder
    }
    Desktop {
        id: desktop
    }
    Spoken {
        id: spoken
    }
    SignalSpy {
        id: failures

        target: theWorkspace
        signalName: "failed"
    }
    VacancyListModel {
        id: list

        workspace: theWorkspace
    }
    LandlordListModel {
        id: landlords

        workspace: theWorkspace
    }
    VacancyPane {
        id: pane

        property var said: []

        width: 400
        height: 800
        workspace: theWorkspace
        detail: VacancyDetail {
            id: detail

            workspace: theWorkspace
        }
        onDone: text => said = said.concat([text])
    }
    LandlordPane {
        id: landlordPane

        x: 440
        width: 400
        height: 800
        workspace: theWorkspace
        detail: LandlordDetail {
            id: landlord

            workspace: theWorkspace
        }
    }

    TestCase {
        id: test

        name: "Documents"
        when: windowShown

        property int next: 0
        readonly property DocumentSection documents: pane.documents
        readonly property DocumentShelf shelf: documents.shelf
        readonly property PhotoStrip strip: documents.strip

        function initTestCase(): void {
            const place = StandardPaths.writableLocation(StandardPaths.TempLocation);
            theWorkspace.createFile(place + "/bleibe-documents-" + Date.now() + ".sqlite", true);
            tryVerify(() => theWorkspace.isOpen, 60000);
            theWorkspace.actorName = "Paula Prüfer";
            tryVerify(() => list.count > 20 && landlords.count > 0, 20000);
        }
        function cleanupTestCase(): void {
            theWorkspace.close();
        }
        /** Every test has a vacancy of its own, without anything. */
        function init(): void {
            pane.said = [];
            detail.vacancyId = list.idAt(next++);
            tryVerify(() => detail.isLoaded);
            tryVerify(() => shelf.isLoaded);
            compare(shelf.count, 0);
        }
        function cleanup(): void {
            compare(failures.count, 0, failures.count > 0 ? failures.signalArguments[0][0] + " " + failures.signalArguments[0][1] : "");
            failures.clear();
        }
        function picture(name: string, color: string): url {
            return folder.picture(name, 300, 200, color);
        }
        function pdf(name: string): url {
            return folder.text(name, "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n");
        }
        /** Puts three pictures there and the keyboard on the first. */
        function fill(): void {
            documents.add([picture("Küche.jpg", "red"), picture("Bad.jpg", "green"), picture("Flur.jpg", "blue")]);
            tryCompare(shelf, "count", 3, 20000);
            wait(0);
            strip.forceActiveFocus(Qt.TabFocusReason);
        }
        function names(): var {
            return shelf.photos.map(row => row.fileName);
        }
        function undo(): void {
            tryVerify(() => theWorkspace.canUndo);
            theWorkspace.undo();
        }

        function test_01_emptySaysWhatMayBeDropped(): void {
            verify(documents.isEmpty);
            verify(!strip.visible);
            documents.intake.add(["https://example.org/bild.jpg"]);
            compare(documents.intake.refusals.length, 1);
            compare(shelf.count, 0);
            documents.intake.add(["https://example.org/bild.jpg", folder.text("leer.txt", "")]);
            tryCompare(documents.intake, "busy", false, 20000);
            compare(documents.intake.refusals.length, 2);
        }
        function test_02_droppedFilesAreTakenIn(): void {
            const files = [picture("Küche.jpg", "red"), pdf("Brief.pdf"), folder.text("böse.exe", "MZ\u0001\u0002\u0003")];
            desktop.dragOver(pane, files);
            desktop.drop(pane, files);
            tryCompare(shelf, "count", 2, 20000);
            compare(names(), ["Küche.jpg"]);
            compare(shelf.papers.map(row => row.fileName), ["Brief.pdf"]);
            tryCompare(documents.intake, "busy", false);
            compare(documents.intake.refusals.length, 1);
            verify(documents.intake.refusals[0].startsWith("böse.exe "), documents.intake.refusals[0]);
            compare(pane.said, ["2 Dateien sind hinzugefügt."]);
            tryVerify(() => strip.currentItem !== null);
            compare(spoken.name(strip.currentItem), "Foto, Küche.jpg, Titelbild");
            undo();
            tryCompare(shelf, "count", 0);
        }
        function test_03_orderByKeyboard(): void {
            fill();
            compare(names(), ["Küche.jpg", "Bad.jpg", "Flur.jpg"]);
            keyClick(Qt.Key_Right);
            compare(strip.current.fileName, "Bad.jpg");
            keyClick(Qt.Key_Left, Qt.ControlModifier);
            tryVerify(() => names()[0] === "Bad.jpg");
            wait(0);
            compare(strip.current.fileName, "Bad.jpg"); // the keyboard went along
            verify(shelf.photos[0].isTitle);
            verify(strip.activeFocus);
            undo();
            tryVerify(() => names()[0] === "Küche.jpg");
        }
        function test_04_titlePictureFromTheMenu(): void {
            fill();
            keyClick(Qt.Key_End);
            compare(strip.current.fileName, "Flur.jpg");
            keyClick(Qt.Key_Menu);
            tryVerify(() => documents.menu.opened);
            const texts = [];
            for (let at = 0; at < documents.menu.count; ++at)
                texts.push(documents.menu.itemAt(at).visible ? documents.menu.itemAt(at).text : "");
            verify(!texts.includes("Nach hinten")); // it is the last
            const at = texts.indexOf("Zum Titelbild machen");
            verify(at > 0);
            while (documents.menu.currentIndex !== at)
                keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            tryVerify(() => names()[0] === "Flur.jpg");
            compare(pane.said[pane.said.length - 1], "Flur.jpg ist jetzt das Titelbild.");
            tryVerify(() => strip.activeFocus);
        }
        function test_05_removedAndBack(): void {
            fill();
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Delete);
            tryVerify(() => shelf.count === 2);
            compare(names(), ["Küche.jpg", "Flur.jpg"]);
            wait(0);
            compare(strip.current.fileName, "Flur.jpg"); // what stands there now
            undo();
            tryVerify(() => names()[1] === "Bad.jpg");
            for (let left = 3; left > 0; --left) {
                keyClick(Qt.Key_Delete);
                tryCompare(shelf, "count", left - 1);
                wait(0);
            }
            tryVerify(() => documents.hint.activeFocus);
        }
        function test_06_namedAndSorted(): void {
            fill();
            keyClick(Qt.Key_F2);
            tryVerify(() => documents.editor.opened);
            compare(documents.editor.kind.currentIndex, 0);
            for (const letter of "Balkon")
                keyClick(letter);
            keyClick(Qt.Key_Return);
            tryVerify(() => shelf.photos[0].title === "Balkon");
            compare(shelf.photos[0].spoken, "Foto, Balkon, Titelbild");
            tryVerify(() => strip.activeFocus);
            shelf.change(shelf.photos[0].documentId, "Ausweis", "EnergyCertificate", true);
            tryVerify(() => shelf.papers.length === 1);
            compare(shelf.papers[0].spoken, "Energieausweis, Ausweis, nur intern");
            compare(shelf.photos.length, 2);
        }
        function test_07_viewer(): void {
            fill();
            keyClick(Qt.Key_Return);
            const viewer = documents.viewer;
            tryVerify(() => viewer.opened);
            tryVerify(() => documents.files.picture !== "");
            tryCompare(viewer.image, "status", Image.Ready);
            compare(viewer.image.sourceSize.width, 300);
            keyClick(Qt.Key_Right);
            compare(viewer.row.fileName, "Bad.jpg");
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Right);
            compare(viewer.row.fileName, "Flur.jpg"); // the last stays
            tryVerify(() => documents.files.viewed === viewer.row.sha256 && documents.files.picture !== "");
            keyClick(Qt.Key_Escape);
            tryVerify(() => !viewer.visible);
            tryVerify(() => strip.activeFocus);
        }
        function test_08_handedOutAndSaved(): void {
            documents.add([pdf("Brief.pdf")]);
            tryCompare(shelf, "count", 1, 20000);
            documents.list.forceActiveFocus(Qt.TabFocusReason);
            desktop.opened = [];
            keyClick(Qt.Key_Return);
            tryVerify(() => desktop.opened.length === 1);
            verify(desktop.opened[0].toString().endsWith("/Brief.pdf"));
            compare(folder.read(desktop.opened[0]), folder.read(folder.url("Brief.pdf")));
            const row = shelf.papers[0];
            documents.files.save(row.sha256, folder.url("Kopie.pdf"));
            tryVerify(() => folder.read(folder.url("Kopie.pdf")) !== "");
            compare(folder.read(folder.url("Kopie.pdf")), folder.read(folder.url("Brief.pdf")));
        }
        function test_09_originalsAreOffered(): void {
            documents.add([folder.picture("groß.jpg", 2700, 90, "red")]);
            tryCompare(documents.intake, "scaledCount", 1, 20000);
            tryVerify(() => shelf.photos[0]?.facts.includes("2560 × ") === true, 20000);
            documents.intake.keepOriginals();
            tryVerify(() => shelf.photos[0]?.facts.includes("2700 × 90") === true, 20000);
            compare(documents.intake.scaledCount, 0);
            undo();
            tryVerify(() => shelf.photos[0]?.facts.includes("2560 × ") === true);
        }
        function test_10_pasted(): void {
            fill();
            desktop.copyPicture(40, 30);
            keyClick(Qt.Key_V, Qt.ControlModifier);
            tryCompare(shelf, "count", 4, 20000);
            compare(names()[3], "eingefügt.png");
        }
        function test_11_theNextRecordStartsFresh(): void {
            documents.add([folder.text("böse.exe", "MZ\u0001\u0002\u0003")]);
            tryCompare(documents.intake, "busy", false, 20000);
            compare(documents.intake.refusals.length, 1);
            detail.vacancyId = list.idAt(next++);
            tryVerify(() => detail.isLoaded);
            compare(documents.intake.refusals.length, 0);
        }
        function test_12_landlordsKeepTheirForms(): void {
            landlord.landlordId = landlords.idAt(0);
            const papers = landlordPane.documents;
            tryVerify(() => landlord.isLoaded && papers.shelf.isLoaded);
            desktop.drop(landlordPane, [picture("Einwilligung.jpg", "white")]);
            tryCompare(papers.shelf, "count", 1, 20000);
            compare(papers.shelf.photos.length, 0);
            compare(papers.shelf.papers[0].kindWord, "Einwilligung");
            verify(papers.shelf.papers[0].isPicture);
            compare(papers.shelf.kinds.map(kind => kind.text), ["Einwilligung", "Vollmacht", "Schreiben", "Sonstiges"]);
        }
    }
}
