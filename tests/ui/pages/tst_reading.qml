// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Coffer.Models
import Coffer.Pages

// The pages that read: versions and what is reached from them, tests, activity, what is restored.
ShellTest {
    name: "Reading"

    readonly property var version: ({
            version: "v0",
            time: new Date(),
            computer: "studio-pc",
            sources: ["/home/eva/Chats"],
            files: 3,
            bytes: 100,
            bytesAdded: 100,
            newMessages: 0,
            newMedia: 0,
            newFiles: 3,
            messages: 0,
            mediaFiles: 0,
            missingMedia: 0,
            unreadable: 0,
            changedFiles: 0,
            held: false,
            tested: new Date(NaN),
            testGood: false,
            readable: true
        })

    function openVersions() {
        shell.models.session.unlocked = true;
        shell.models.versions.rows = [version, Object.assign({}, version, {
                version: "v1"
            })];
        press("Versions");
    }

    function test_keepingAsksWhyFirst() {
        openVersions();
        press("Keep for good");
        compare(shell.models.keep.calls, "");
        keyClick(Qt.Key_Escape);
        compare(shell.models.keep.calls, "");
    }

    function test_nobodyIsAskedAboutAVersionOfALockedBackup() {
        openVersions();
        press("Keep for good");
        tryVerify(() => dialogHas("Keep this version for good?"));
        shell.models.session.lock();
        tryVerify(() => !dialogHas("Keep this version for good?"));
        compare(shell.models.keep.calls, "");
    }

    function test_checkingAndRules() {
        openVersions();
        press("Check all data");
        compare(shell.models.verify.calls, "start 1 ");
        press("How long versions stay");
        tryCompare(shell.models.retention, "calls", "load ");
        shell.models.retention.previewed = false;
        press("Show what would go");
        compare(shell.models.retention.calls, "load preview ");
        press("Back");
        press("Compare two");
        tryCompare(shell.models.compare, "calls", "compare v1 v0 ");
    }

    function test_lockingLeavesTheRules() {
        openVersions();
        press("How long versions stay");
        shell.models.session.unlocked = false;
        tryVerify(() => find("How long versions stay", shell) === null && findText("Versions are in the backup", shell));
    }

    function test_contentsLeadToRestoringThatVersion() {
        openVersions();
        press("See what is in it");
        compare(shell.models.contents.version, "v0");
        press("Restore from it");
        compare(shell.place, Place.Restore);
        compare(shell.models.restore.version, "v0");
    }

    function test_restoreGoesStepByStep() {
        openVersions();
        shell.models.restore.what = RestoreFlow.Files;
        press("Restore");
        verify(!find("Continue", shell).enabled);
        shell.models.restore.contents.chosenCount = 1;
        press("Continue");
        verify(!find("Continue", shell).enabled);
        shell.models.restore.target = "/home/eva/Restored";
        press("Continue");
        compare(shell.models.restore.calls ?? "", "");
        tryVerify(() => findText("Is that right?", shell));
        keyClick(Qt.Key_Escape);
        compare(shell.place, Place.Home);
    }

    function test_testNowReadsASample() {
        shell.models.session.unlocked = true;
        press("Tests");
        verify(shell.models.proofs.shown);
        press("Test now");
        compare(shell.models.drill.calls, "start 0 ");
        press("Home");
        verify(!shell.models.proofs.shown);
    }

    function test_leavingActivityMarksItSeen() {
        shell.models.session.unlocked = true;
        press("Activity");
        verify(shell.models.activity.shown);
        press("Home");
        compare(shell.models.activity.calls, "markSeen ");
        verify(!shell.models.activity.shown);
    }
}
