// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Controls

// Where a scene is shown in one look. Nothing moves here, so that pictures can be compared.
Rectangle {
    id: stage

    required property url scene
    required property bool dark
    required property real textScale
    required property bool rightToLeft

    color: Theme.color.window
    LayoutMirroring.enabled: rightToLeft
    LayoutMirroring.childrenInherit: true

    Component.onCompleted: {
        Theme.appearance = dark ? Appearance.Dark : Appearance.Light;
        Theme.chosenTextScale = textScale;
        Theme.reducedMotion = true;
        loader.source = scene;
    }

    Loader {
        id: loader

        anchors.fill: parent
        focus: true
    }
}
