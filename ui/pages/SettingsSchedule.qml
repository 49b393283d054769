// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// When backups run by themselves, by the system's own scheduler: next run, last run and how it ended.
ColumnLayout {
    id: section

    required property ScheduleModel schedule
    required property LoginStart loginStart

    function outcome(): string {
        switch (section.schedule.lastOutcome) {
        case ScheduleModel.Good:
            return qsTr("All good");
        case ScheduleModel.Partly:
            return qsTr("Not everything could be read");
        case ScheduleModel.Failed:
            return qsTr("The backup did not finish");
        default:
            return "";
        }
    }

    function chooseTime(text: string) {
        const parts = /^([0-9]{1,2}):([0-9]{2})$/.exec(text);
        if (parts && Number(parts[1]) < 24 && Number(parts[2]) < 60)
            section.schedule.chooseTime(Number(parts[1]), Number(parts[2]));
    }

    function timeText(): string {
        return String(section.schedule.hour).padStart(2, "0") + ":" + String(section.schedule.minute).padStart(2, "0");
    }

    spacing: Theme.space.compact
    Component.onCompleted: schedule.refresh()

    SectionHead {
        title: qsTr("Schedule")
    }

    ProblemView {
        Layout.fillWidth: true
        task: section.schedule.task

        Button {
            text: qsTr("Look again")
            onClicked: section.schedule.refresh()
        }
    }

    Card {
        Layout.fillWidth: true
        visible: section.schedule.known
        spacing: Theme.space.normal

        Spread {
            title: qsTr("Back up by itself")
            titleWeight: Font.Medium
            detail: section.schedule.rhythm === ScheduleModel.Other ? qsTr("At times that somebody has written into the system’s own files.") : qsTr("Also while Coffer is closed. A backup that was missed while the computer was off is made later.")

            Segments {
                name: qsTr("Back up by itself")
                choices: [qsTr("Never"), qsTr("Every hour"), qsTr("Every day")]
                current: section.schedule.rhythm // in the same order; Other is none of them
                onChosen: index => section.schedule.choose(index)
            }
        }

        Spread {
            visible: section.schedule.rhythm === ScheduleModel.Daily
            title: qsTr("Time of day")
            titleWeight: Font.Medium
            detail: qsTr("From 00:00 to 23:59.")

            TextField {
                id: time

                implicitWidth: Theme.size.sidebar / 2
                label: qsTr("Time of day")
                text: section.timeText()
                inputMethodHints: Qt.ImhTime
                troubled: !acceptableInput
                validator: RegularExpressionValidator {
                    regularExpression: /([01]?[0-9]|2[0-3]):[0-5][0-9]/
                }
                onEditingFinished: section.chooseTime(text)
            }
        }

        Fact {
            Layout.fillWidth: true
            visible: Words.known(section.schedule.nextRun) && section.schedule.rhythm !== ScheduleModel.Never
            iconName: "clock-counter-clockwise"
            ink: Theme.color.muted
            //: %1 is a day and a time of day
            title: qsTr("Next run: %1").arg(Words.moment(section.schedule.nextRun))
        }

        Fact {
            Layout.fillWidth: true
            visible: Words.known(section.schedule.lastRun) && section.schedule.rhythm !== ScheduleModel.Never
            iconName: section.schedule.lastOutcome === ScheduleModel.Good ? "check-circle" : "warning"
            ink: section.schedule.lastOutcome === ScheduleModel.Good ? Theme.color.good : Theme.color.warn
            //: %1 is a day and a time of day
            title: qsTr("Last run: %1").arg(Words.moment(section.schedule.lastRun))
            detail: section.outcome()
        }
    }

    ProblemView {
        Layout.fillWidth: true
        task: section.loginStart.task
    }

    Card {
        Layout.fillWidth: true
        visible: section.loginStart.offered

        Spread {
            title: qsTr("Start when I log in")
            titleWeight: Font.Medium
            detail: qsTr("Without a window, so that watched folders are looked after.")

            CheckBox {
                name: qsTr("Start when I log in")
                checked: section.loginStart.on
                onClicked: {
                    section.loginStart.change(checked);
                    checked = Qt.binding(() => section.loginStart.on);
                }
            }
        }
    }
}
