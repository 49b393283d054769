// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls

// Help without a network: questions with answers, and how chats get here from each app. Words can be looked for.
Page {
    id: page

    property HelpTopic topic: null
    property bool closable: false // it covers something that one comes back to
    readonly property HelpTopics questions: HelpQuestions {}
    readonly property HelpTopics apps: HelpApps {}
    property alias wanted: search.text
    readonly property string sought: search.text.trim()
    readonly property HelpTopics found: HelpTopics {
        all: page.sought === "" ? [] : page.ranked()
    }

    signal closed

    function open(which: HelpTopic) {
        topic = which;
        back.forceActiveFocus(Qt.TabFocusReason);
    }

    function goBack() {
        if (!topic) {
            closed();
            return;
        }
        topic = null;
        search.forceActiveFocus(Qt.TabFocusReason); // the button may have gone with the page
    }

    // What answers, the best first.
    function ranked(): list<HelpTopic> {
        const all = [...Array.from(questions.all), ...Array.from(apps.all)].map(topic => ({
                    topic: topic,
                    score: topic.score(sought)
                }));
        return all.filter(one => one.score > 0).sort((one, other) => other.score - one.score).map(one => one.topic);
    }

    Keys.onEscapePressed: goBack()

    Button {
        id: back

        visible: page.closable || page.topic !== null
        kind: Button.Link
        text: page.topic ? qsTr("All of help") : qsTr("Back to setting up")
        icon.name: mirrored ? "arrow-right" : "arrow-left"
        onClicked: page.goBack()
    }

    PageHead {
        title: page.topic ? page.topic.title : qsTr("Help")
        sentence: page.topic ? page.topic.dated : qsTr("It is all on this computer; nothing is fetched.")
    }

    TextField {
        id: search

        Layout.fillWidth: true
        Layout.maximumWidth: Theme.size.measure
        visible: !page.topic
        label: qsTr("Look for")
        placeholderText: qsTr("Look for a word or two")
    }

    Label {
        Layout.fillWidth: true
        visible: !page.topic && page.sought !== ""
        //: %1 is what somebody looked for
        text: page.found.all.length === 0 ? qsTr("No page has “%1”. Try another word.").arg(page.sought) : page.counted()
        color: Theme.color.muted
        Accessible.role: Accessible.StatusBar
    }

    HelpSection {
        Layout.fillWidth: true
        visible: !page.topic && page.found.all.length > 0
        title: qsTr("Found")
        topics: page.found
        sought: page.sought
        onChosen: topic => page.open(topic)
    }

    HelpSection {
        Layout.fillWidth: true
        visible: !page.topic && page.sought === ""
        title: qsTr("Questions")
        topics: page.questions
        sought: ""
        onChosen: topic => page.open(topic)
    }

    HelpSection {
        Layout.fillWidth: true
        visible: !page.topic && page.sought === ""
        title: qsTr("Getting chats here")
        topics: page.apps
        sought: ""
        onChosen: topic => page.open(topic)
    }

    HelpArticle {
        Layout.fillWidth: true
        visible: page.topic !== null
        topic: page.topic
    }

    function counted(): string {
        //: %Ln is a number of pages of help
        return qsTr("%Ln page(s), the best first.", "", found.all.length);
    }
}
