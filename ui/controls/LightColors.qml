// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Ink on paper.
ColorSet {
    window: "#F8F5EE"
    sidebar: "#F0ECE2"
    card: "#FFFDF9"
    sunken: "#F3EFE4"
    hairline: "#E3DDCF"
    outline: "#868172"
    ink: "#1A2621"
    muted: "#545F58"
    faint: "#626A63"
    accent: "#0C6055"
    inkOnAccent: "#FFFFFF"
    accentInk: "#0B574D"
    accentSoft: "#DCEAE3"
    accentMid: "#5B9188"
    accentHover: "#0A5249"
    good: "#2E6B30"
    goodSoft: "#E1EDD9"
    warn: "#855000"
    inkOnWarn: "#FFFFFF"
    warnSoft: "#F9EACB"
    danger: "#A3312A"
    inkOnDanger: "#FFFFFF"
    dangerSoft: "#F8E1DB"
    mark: "#F7DF8F"
    bubbleIn: "#FFFDF9"
    bubbleOut: "#D5E6DD"
    rowHover: "#F3EFE4"
    sidebarHover: "#E8E3D7"
    scrim: "#661A2621"
    shadow: "#241A2621"
    avatars: ["#E9D9C6", "#D3DFC8", "#CBDDD9", "#D5D8E4", "#E6D2D6", "#E8DDB8"]
    avatarInks: ["#6A431C", "#3B5426", "#1D514A", "#3B456B", "#713847", "#5E4A0D"]
}
