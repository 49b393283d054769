// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick

// Every colour, distance, size and time on screen. The program sets what a person chose; the rest follows.
QtObject {
    id: theme

    property int appearance: Appearance.System
    property bool reducedMotion: false
    property real chosenTextScale: 1

    readonly property bool dark: appearance === Appearance.System ? systemIsDark : appearance === Appearance.Dark
    // Qt 6.4 does not tell; but light letters on a darker window do.
    readonly property bool systemIsDark: systemPalette.windowText.hslLightness > systemPalette.window.hslLightness
    // What the desktop multiplies its text with, as dots per inch tell. On macOS a point is a pixel.
    readonly property real systemTextScale: Qt.platform.os === "osx" ? 1 : points.height / pixels.height
    readonly property real textScale: systemTextScale * chosenTextScale

    readonly property ColorSet color: dark ? darkColors : lightColors
    readonly property SpaceScale space: SpaceScale {}
    readonly property RadiusScale radius: RadiusScale {}
    readonly property SizeScale size: SizeScale {
        scale: theme.textScale
    }
    readonly property TypeScale type: TypeScale {
        scale: theme.textScale
    }
    readonly property Motion motion: Motion {
        reduced: theme.reducedMotion
    }

    readonly property LightColors lightColors: LightColors {}
    readonly property DarkColors darkColors: DarkColors {}
    readonly property SystemPalette systemPalette: SystemPalette {}
    readonly property FontMetrics points: FontMetrics {
        font.pointSize: 72
    }
    readonly property FontMetrics pixels: FontMetrics {
        font.pixelSize: 96
    }
    readonly property list<FontLoader> fonts: [
        FontLoader {
            source: "qrc:/coffer/fonts/CofferInterRegular.otf"
        },
        FontLoader {
            source: "qrc:/coffer/fonts/CofferInterMedium.otf"
        },
        FontLoader {
            source: "qrc:/coffer/fonts/CofferInterBold.otf"
        },
        FontLoader {
            source: "qrc:/coffer/fonts/CofferInterDisplayBold.otf"
        },
        FontLoader {
            source: "qrc:/coffer/fonts/CofferJetBrainsMonoRegular.ttf"
        },
        FontLoader {
            source: "qrc:/coffer/fonts/CofferJetBrainsMonoMedium.ttf"
        }
    ]
}
