// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Controls

// Something to know before going on: what happened, why, and perhaps one button. Neutral, or Warn for damage.
// Screen readers are told when it appears.
Rectangle {
    id: banner

    enum Tone {
        Neutral,
        Warn
    }

    property alias title: spread.title
    property alias detail: spread.detail
    property string iconName: "info"
    property int tone: Banner.Neutral
    default property alias actions: spread.content

    implicitWidth: spread.implicitWidth + 2 * Theme.space.wide
    implicitHeight: spread.implicitHeight + 2 * Theme.space.compact
    radius: Theme.radius.card
    color: tone === Banner.Warn ? Theme.color.warnSoft : Theme.color.sunken
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title
    Accessible.description: detail

    Spread {
        id: spread

        x: Theme.space.wide
        y: Theme.space.compact
        width: banner.width - 2 * Theme.space.wide
        titleWeight: Font.Bold
        detailColor: banner.tone === Banner.Warn ? Theme.color.ink : Theme.color.muted
        measure: Theme.size.measure
        silent: true

        start: Icon {
            name: banner.iconName
            weight: Icon.Duotone
            size: Theme.size.iconLarge
            color: banner.tone === Banner.Warn ? Theme.color.warn : Theme.color.muted
        }
    }
}
