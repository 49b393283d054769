// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Coffer.Controls

// One page of help, with its picture.
ColumnLayout {
    id: article

    required property HelpTopic topic // null: nothing to read
    readonly property list<string> steps: topic ? topic.steps : []

    spacing: Theme.space.wide

    Image {
        Layout.preferredWidth: Theme.size.sidebar
        Layout.preferredHeight: Theme.size.sidebar / 2
        source: article.topic ? "qrc:/coffer/illustrations/" + article.topic.picture + ".svg" : ""
        sourceSize.width: 2 * Theme.size.sidebar
        sourceSize.height: Theme.size.sidebar
        fillMode: Image.PreserveAspectFit
        horizontalAlignment: Image.AlignLeft
        Accessible.ignored: true
    }

    Rows {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.size.measure
        model: article.topic ? article.topic.paragraphs : []
        spacing: Theme.space.normal

        Label {
            required property string modelData

            text: modelData
        }
    }

    Card {
        Layout.fillWidth: true
        visible: article.steps.length > 0
        spacing: Theme.space.normal

        Rows {
            Layout.fillWidth: true
            model: Math.floor(article.steps.length / 2)
            spacing: Theme.space.normal

            NumberedStep {
                required property int index

                number: index + 1
                title: article.steps[2 * index] ?? ""
                detail: article.steps[2 * index + 1] ?? ""
            }
        }
    }

    TextPair {
        Layout.fillWidth: true
        visible: detail !== ""
        title: qsTr("The app’s own encrypted backup")
        titleType: Theme.type.heading
        titleRole: Accessible.Heading
        detail: article.topic ? article.topic.ownBackup : ""
        measure: Theme.size.measure
    }

    TextPair {
        Layout.fillWidth: true
        visible: detail !== ""
        title: qsTr("What can go back into the app")
        titleType: Theme.type.heading
        titleRole: Accessible.Heading
        detail: article.topic ? article.topic.goesBack : ""
        measure: Theme.size.measure
    }
}
