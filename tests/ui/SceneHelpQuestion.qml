// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Pages

// A page of help: a question and its answer.
FocusScope {
    HelpPage {
        anchors.fill: parent
        focus: true
        topic: questions.all[1]
    }
}
