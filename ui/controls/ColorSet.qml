// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml
import QtQuick

// The colours of one appearance, by what they are for. All are required: a role that one appearance forgot is an
// error when it is loaded, not a black rectangle in the dark.
QtObject {
    required property color window
    required property color sidebar
    required property color card
    required property color sunken
    required property color hairline // decoration only: too faint to carry meaning
    required property color outline // of what can be pressed or typed into
    required property color ink
    required property color muted
    required property color faint
    required property color accent
    required property color inkOnAccent
    required property color accentInk
    required property color accentSoft
    required property color accentMid
    required property color accentHover
    required property color good
    required property color goodSoft
    required property color warn
    required property color inkOnWarn
    required property color warnSoft
    required property color danger
    required property color inkOnDanger
    required property color dangerSoft
    required property color mark
    required property color bubbleIn
    required property color bubbleOut
    required property color rowHover
    required property color sidebarHover
    required property color scrim // over the page while a dialog is open
    required property color shadow
    required property list<color> avatars // fills, by turns
    required property list<color> avatarInks // the letters on them
}
