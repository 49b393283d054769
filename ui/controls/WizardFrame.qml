// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The frame of a task: the rail at its side, the page of this step, and a foot whose buttons keep their places:
// what gives up or puts off at the start, Back and then the one that goes on at the end.
FocusScope {
    id: frame

    required property string brandName
    required property string aim
    required property list<string> steps
    required property int current
    property string note
    required property string title
    property string sentence
    property alias cancelText: foot.cancelText
    property alias cancelVisible: foot.cancelVisible
    property alias laterText: foot.laterText
    property alias status: foot.status
    property alias backVisible: foot.backVisible
    property alias backText: foot.backText
    property alias nextText: foot.nextText
    property alias nextIcon: foot.nextIcon
    property alias nextVisible: foot.nextVisible
    property alias nextEnabled: foot.nextEnabled
    property alias waitingText: foot.waitingText
    default property alias content: page.content

    signal cancelled
    signal later
    signal back
    signal next

    readonly property Item keyboard: activeFocus ? Window.activeFocusItem : null

    // What is hidden while it has the keyboard loses it.
    Connections {
        target: frame.keyboard
        function onVisibleChanged() {
            if (frame.keyboard && !frame.keyboard.visible)
                frame.keyboard.focus = false;
        }
    }

    Keys.onEscapePressed: {
        if (cancelVisible)
            cancelled();
    }
    Keys.onReturnPressed: {
        if (nextVisible && nextEnabled && waitingText === "")
            next();
    }

    StepRail {
        id: rail

        anchors.left: parent.left
        height: parent.height
        brandName: frame.brandName
        aim: frame.aim
        steps: frame.steps
        current: frame.current
        note: frame.note
        narrow: frame.width < Theme.size.narrow
    }

    Page {
        id: page

        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: foot.top
        narrow: rail.narrow
        focus: true

        PageHead {
            visible: frame.title !== ""
            title: frame.title
            sentence: frame.sentence
        }
    }

    WizardFoot {
        id: foot

        anchors.left: rail.right
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        edge: page.edge
        onCancelled: frame.cancelled()
        onLater: frame.later()
        onBack: frame.back()
        onNext: frame.next()
    }
}
