// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

QtObject {
    enum Step {
        None,
        Working,
        Insert,
        Choose,
        Touch,
        Fingerprint,
        OpenPage,
        Removed,
        EnterPin,
        NewPin,
        ChangePin
    }

    property int step: Ceremony.None
    property string device
    property bool simulator
    property int retries: -1
    property bool wrongBefore
    property int shortestPin: 4
    property bool firstTest
    property int touches
    property url page
    property string answered // the PIN that was last answered, for tests
    property bool cancelled

    signal pageWanted(url page)

    function answerPin(typed: string) {
        answered = typed;
    }

    function cancel() {
        cancelled = true;
    }
}
