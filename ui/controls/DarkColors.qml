// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The same room at night.
ColorSet {
    window: "#121816"
    sidebar: "#0C110F"
    card: "#1A221F"
    sunken: "#151C19"
    hairline: "#2A3530"
    outline: "#73817A"
    ink: "#E9EDE8"
    muted: "#A6B2AB"
    faint: "#8E9B94"
    accent: "#5FC3AE"
    inkOnAccent: "#06231D"
    accentInk: "#7DD3C0"
    accentSoft: "#17372F"
    accentMid: "#458072"
    accentHover: "#74D0BD"
    good: "#8CC983"
    goodSoft: "#1D3321"
    warn: "#E5B653"
    inkOnWarn: "#382C14"
    warnSoft: "#382C14"
    danger: "#F19286"
    inkOnDanger: "#3C211D"
    dangerSoft: "#3C211D"
    mark: "#655214"
    bubbleIn: "#1F2925"
    bubbleOut: "#1B4037"
    rowHover: "#202A26"
    sidebarHover: "#161D1A"
    scrim: "#99000000"
    shadow: "#73000000"
    avatars: ["#43331F", "#2C3A22", "#1E3B37", "#2C3247", "#442831", "#3F3617"]
    avatarInks: ["#E8C9A2", "#BCD6A3", "#9AD3C8", "#BCC6EA", "#EBB8C4", "#E3CF86"]
}
