// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Coffer.Controls

// Pages of help under one heading.
ColumnLayout {
    id: section

    required property string title
    required property HelpTopics topics
    required property string sought

    signal chosen(HelpTopic topic)

    visible: topics.all.length > 0
    spacing: Theme.space.compact

    SectionHead {
        Layout.fillWidth: true
        title: section.title
    }

    Card {
        Layout.fillWidth: true
        padding: 0

        Rows {
            Layout.fillWidth: true
            model: section.topics.all.length

            OpenRow {
                id: row

                required property int index
                readonly property HelpTopic topic: section.topics.all[row.index] ?? null

                first: row.index === 0
                text: row.topic ? row.topic.title : ""
                detail: row.topic ? row.topic.line(section.sought) : ""
                onClicked: section.chosen(row.topic)
            }
        }
    }
}
