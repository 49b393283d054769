// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Coffer.Models
import Coffer.Pages

// What is dropped on the window: where it goes, and what is said of what goes nowhere.
ShellTest {
    name: "Drop"

    readonly property url letter: "file:///home/eva/a%20letter.txt"

    // Onto the lower left corner, where no page has a place of its own to drop files on.
    function drop(urls: var) {
        wait(50); // for the layout
        compare(fileManager.drop(shell.Window.window, 20, shell.height - 20, urls), Qt.CopyAction);
    }

    function kept(): var {
        return shell.models.settings.kept.sources.added;
    }

    function test_whatIsKeptIsAskedFirst() {
        drop([letter, "https://example.org/page"]);
        tryVerify(() => find("Keep", shell.Window.contentItem) !== null);
        compare(kept().length, 0);
        pressInDialog("Keep");
        compare(kept().length, 1);
        compare(kept()[0], letter);
        compare(shell.place, Place.Settings);
    }

    function test_theQuestionGoesWithItsBackup() {
        drop([letter]);
        tryVerify(() => find("Keep", shell.Window.contentItem) !== null);
        shell.models.session.folder = "/media/eva/Another disk/Coffer";
        tryVerify(() => find("Keep", shell.Window.contentItem) === null);
        compare(kept().length, 0);
    }

    function test_ofManyOnlyTheFirstAreNamed() {
        drop(Array.from({
            length: 500
        }, (each, index) => `file:///home/eva/${index}.jpg`));
        tryVerify(() => texts(shell.Window.contentItem).some(text => text.includes("0.jpg")));
        const said = texts(shell.Window.contentItem).find(text => text.includes("0.jpg"));
        verify(said.includes("2.jpg") && said.includes("497"), said);
        verify(!said.includes("3.jpg"), said);
        pressInDialog("Keep");
        compare(kept().length, 500);
    }

    function texts(item: Item): var {
        return Array.from(item.children).filter(child => child.visible).reduce((all, child) => all.concat(typeof child.text === "string" ? [child.text] : [], texts(child)), []);
    }

    function test_whatIsNoFileIsExplained() {
        drop(["https://example.org/page"]);
        tryVerify(() => dialogHas("This is not a file"));
        pressInDialog("Close");
        tryVerify(() => !dialogHas("This is not a file"));
        compare(kept().length, 0);
    }

    function test_withoutABackupSetUpBegins() {
        shell.models.session.hasBackup = false;
        drop([letter]);
        compare(shell.place, Place.SetUp);
        compare(shell.models.setup.sources.added.length, 1);
    }

    function test_whileSettingUpItIsAddedAndSaid() {
        shell.place = Place.SetUp;
        shell.models.setup.step = SetupFlow.Review;
        drop([letter]);
        compare(shell.models.setup.sources.added.length, 1);
        tryVerify(() => dialogHas("Added to what is kept"));
        pressInDialog("Close");
    }

    function test_onTheMoveItIsAddedWhereItIsSeen() {
        shell.models.session.unlocked = true;
        shell.models.incident.step = IncidentFlow.WhatToKeep;
        shell.place = Place.Incident;
        drop([letter]);
        compare(shell.models.incident.sources.added.length, 1);
        verify(!dialogHas("Keep"));
    }

    function test_onceThatPageWasLeftItIsAsked() {
        shell.models.session.unlocked = true;
        shell.models.incident.step = IncidentFlow.WhatToKeep;
        shell.place = Place.Home;
        drop([letter]);
        compare(shell.models.incident.sources.added.length, 0);
        pressInDialog("Keep");
        compare(kept().length, 1);
    }

    function test_onAComputerThatDoesNotAddItIsExplained() {
        shell.models.session.backsUpHere = false;
        drop([letter]);
        tryVerify(() => dialogHas("This computer does not add to this backup"));
        pressInDialog("Close");
    }
}
