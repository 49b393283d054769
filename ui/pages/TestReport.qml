// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Controls
import Coffer.Models

// What the test of a way to unlock has shown.
Banner {
    id: report

    required property UnlockFlow flow

    visible: flow.result.name !== ""
    tone: flow.result.good ? Banner.Neutral : Banner.Warn
    iconName: flow.result.good ? "seal-check" : "file-x"
    //: %1 is the name of a way to unlock
    title: qsTr("%1 opens this backup").arg(flow.result.name)
    detail: Words.sentences(found(), Words.told(flow.result.unrecorded.what, flow.result.unrecorded.why, ""))

    Button {
        text: qsTr("Done")
        onClicked: report.flow.dropResult()
    }

    function found(): string {
        if (!flow.result.readBack)
            return qsTr("There is no version yet that could be read back.");
        const read = flow.result.messages > 0 ? Words.listed(Words.messages(flow.result.messages), Words.files(flow.result.files)) : Words.files(flow.result.files);
        if (!flow.result.good)
            //: %1 is what could be read, as in "3 files"; %Ln is a number of files
            return qsTr("Read back %1; %Ln could not be read. A backup stores again what is still on this computer.", "", flow.result.failed).arg(read);
        //: %1 is what was read, as in "84,201 messages, 25 files", %2 a size
        return qsTr("A sample was read back, all good: %1, %2.").arg(read).arg(Words.size(flow.result.bytes));
    }
}
