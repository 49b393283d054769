// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

// How chats get here from each app, how its own encrypted backup is switched on, and what can go back into it.
HelpTopics {
    id: apps

    //: a month; when the steps of an app were last looked up
    readonly property string lookedUp: qsTr("As of August 2026. Names of menus change.")

    all: [
        HelpTopic {
            title: qsTr("WhatsApp")
            letter: "W"
            picture: "phone"
            dated: apps.lookedUp
            words: qsTr("phone Android iPhone crypt15 export")
            steps: [qsTr("Open a chat, choose “Export chat”, with media"), qsTr("The file goes to this computer by cable, mail or a shared folder; then drop it here. An export holds about 10,000 messages with media or 40,000 without, the newest ones, and says nothing when it leaves some out."), qsTr("For everything, on Android: copy the folder Android/media/com.whatsapp"), qsTr("It holds the app’s own backup, encrypted. Keep the whole folder: media lie beside it."), qsTr("Keep the app’s 64-digit key with it"), qsTr("Only with that key can the copied file be opened outside WhatsApp. With a passkey or a password nobody but WhatsApp holds the key.")]
            ownBackup: qsTr("Settings, Chats, Chat backup, End-to-end encrypted backup, Turn on. A passkey is offered first; “More options” has a password or a 64-digit key. Turning it off and on again makes a new key, and older backups then stay closed. On an iPhone, iCloud Backup of the whole device takes along a copy of the chats that is not encrypted.")
            goesBack: qsTr("The app’s own backup file can go back into WhatsApp when the app is set up anew. An export of a chat is for reading, and Telegram on a phone can take it in.")
        },
        HelpTopic {
            title: qsTr("Signal")
            letter: "S"
            picture: "phone"
            dated: apps.lookedUp
            words: qsTr("phone Android desktop jsonl takeout backup")
            steps: [qsTr("Use the app’s plain export, where it has one"), qsTr("It writes a folder with main.jsonl, metadata.json and files. Disappearing messages are left out."), qsTr("Or copy its own backup"), qsTr("On Android and on the desktop a folder named SignalBackups, opened with the 64 characters of the recovery key; on older Android one file that ends in .backup, opened with 30 digits."), qsTr("Drop the folder or file here"), qsTr("The plain export can be read by anybody who finds it: delete it once it is in the backup.")]
            ownBackup: qsTr("Signal’s backups are always encrypted. Write down the recovery key that the app shows: when it is lost, that backup is lost.")
            goesBack: qsTr("Its own backup can go back into Signal, with its key. The plain export is for reading.")
        },
        HelpTopic {
            title: qsTr("Telegram")
            letter: "T"
            picture: "phone"
            dated: apps.lookedUp
            words: qsTr("desktop JSON HTML result.json")
            steps: [qsTr("On a computer, in Telegram Desktop, export the data"), qsTr("Choose the machine-readable form (JSON); it holds more than the HTML."), qsTr("Raise the limits before you start"), qsTr("By default only photos up to 8 MB are taken, and of groups and channels only your own messages."), qsTr("Drop the folder with result.json here"), qsTr("Coffer keeps the media beside it as they are.")]
            goesBack: qsTr("Readable only: Telegram Desktop takes no export back.")
        },
        HelpTopic {
            title: qsTr("Messenger and Instagram")
            letter: "M"
            picture: "phone"
            dated: apps.lookedUp
            words: qsTr("Facebook Meta download information JSON")
            steps: [qsTr("Download your information, as JSON"), qsTr("The archive has a folder “messages” with one folder for each conversation."), qsTr("Download encrypted chats as well"), qsTr("They come separately, from messenger.com under secure storage, as a file for each chat and a folder “media”."), qsTr("Drop both here"), qsTr("HTML holds less: choose JSON where it is offered.")]
            goesBack: qsTr("Readable only.")
        },
        HelpTopic {
            title: qsTr("LINE and KakaoTalk")
            letter: "L"
            picture: "phone"
            dated: apps.lookedUp
            words: qsTr("text export Japan Korea")
            steps: [qsTr("Export a chat as text"), qsTr("LINE’s text holds no media and no time zone; KakaoTalk can add media in a zip file."), qsTr("Drop the file here"), qsTr("One file for each chat.")]
            goesBack: qsTr("Readable only. Telegram on a phone can take in such a text.")
        },
        HelpTopic {
            title: qsTr("iMessage and SMS")
            letter: "i"
            picture: "phone"
            dated: apps.lookedUp
            words: qsTr("iPhone Mac Android Apple messages text")
            steps: [qsTr("On a Mac: the folder Library/Messages"), qsTr("The file chat.db and the folder Attachments beside it belong together."), qsTr("On Android: SMS Backup & Restore"), qsTr("That app writes an XML file with messages, pictures and calls."), qsTr("Drop them here"), qsTr("A backup of an iPhone made by a computer can be kept, too.")]
            goesBack: qsTr("The XML file can go back into an Android phone with the same app. Messages of an iPhone are readable only.")
        },
        HelpTopic {
            title: qsTr("Discord, Slack, Matrix, Google Chat")
            letter: "D"
            picture: "phone"
            dated: apps.lookedUp
            words: qsTr("work team element takeout data package zip")
            steps: [qsTr("Ask for your data, or export the room"), qsTr("Discord’s own package holds only your own messages. Slack’s zip file holds links instead of files. Element exports a room as JSON. Google Takeout has a folder for Chat."), qsTr("Drop the file or folder here"), qsTr("What it leaves out is not in the backup either.")]
            goesBack: qsTr("Readable only.")
        }
    ]
}
