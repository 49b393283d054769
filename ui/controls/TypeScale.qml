// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The type scale: from the sentence of state on the home page down to the smallest words there are.
QtObject {
    id: type

    required property real scale

    readonly property TypeStyle display: TypeStyle {
        scale: type.scale
        points: 22.5
        line: 36
        weight: Font.Bold
        tracking: -0.012
        family: "Coffer Inter Display"
    }
    readonly property TypeStyle title: TypeStyle {
        scale: type.scale
        points: 18
        line: 32
        weight: Font.Bold
        tracking: -0.01
        family: "Coffer Inter Display"
    }
    readonly property TypeStyle figure: TypeStyle {
        scale: type.scale
        points: 15
        line: 28
        weight: Font.Bold
        tracking: -0.017
    }
    readonly property TypeStyle heading: TypeStyle {
        scale: type.scale
        points: 12
        line: 24
        weight: Font.Bold
        tracking: -0.011
    }
    readonly property TypeStyle lead: TypeStyle {
        scale: type.scale
        points: 12
        line: 24
        weight: Font.Normal
        tracking: -0.011
    }
    readonly property TypeStyle body: TypeStyle {
        scale: type.scale
        points: 10.5
        line: 20
        weight: Font.Normal
        tracking: -0.008
    }
    readonly property TypeStyle small: TypeStyle {
        scale: type.scale
        points: 9.75
        line: 20
        weight: Font.Normal
        tracking: -0.006
    }
    readonly property TypeStyle caption: TypeStyle {
        scale: type.scale
        points: 9
        line: 16
        weight: Font.Medium
        tracking: 0
    }
    readonly property TypeStyle key: TypeStyle {
        scale: type.scale
        points: 16.5
        line: 32
        weight: Font.Medium
        tracking: 0.04
        family: "Coffer JetBrains Mono"
    }
    readonly property TypeStyle code: TypeStyle {
        scale: type.scale
        points: 9
        line: 18
        weight: Font.Normal
        tracking: 0
        family: "Coffer JetBrains Mono"
    }
}
