// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

// The questions that people have.
HelpTopics {
    all: [
        HelpTopic {
            title: qsTr("What opens my backup?")
            picture: "ways"
            words: qsTr("passkey password recovery key security key unlock")
            paragraphs: [qsTr("Everything in the list “Ways to unlock”, each by itself: the recovery key on paper, a password, a security key, a passkey. Nothing else does. Coffer has no key of its own and cannot help anybody in."), qsTr("Keep two that are not lost together, and at least one that needs neither this computer nor an account. That is what “Protected” means."), qsTr("A password is only as strong as it is long: a computer can try passwords without limit. A security key with a PIN cannot be guessed so.")]
        },
        HelpTopic {
            title: qsTr("I have lost something. What now?")
            picture: "lost"
            words: qsTr("lost stolen phone key computer everything forgotten")
            paragraphs: [qsTr("As long as one way to unlock is left, nothing is lost. Open “Something happened” and choose what it was: it shuts the lost thing out and ends with a test."), qsTr("With the recovery key alone: install Coffer on any computer, choose “I have a backup already”, show it the folder or disk, and type the 13 groups."), qsTr("When every way to unlock is gone, nobody can open the backup, and neither can Coffer. That is the price of a backup that only you can read.")]
        },
        HelpTopic {
            title: qsTr("What does Coffer see, and who else does?")
            picture: "eye"
            words: qsTr("privacy cloud storage telemetry account server encrypted")
            paragraphs: [qsTr("Coffer has no server and no account, and sends nothing about you to anybody."), qsTr("Whoever runs the storage sees the sizes and times of encrypted files and which kinds of ways to unlock there are. They see no names, no chats and no people."), qsTr("A thief of this computer’s own key can add to the backup and read nothing of it. Unlocking brings a secret to the computer that you unlock on: unlock only on computers you trust.")]
        },
        HelpTopic {
            title: qsTr("How is it opened without Coffer?")
            picture: "without"
            words: qsTr("python reader format future program HOW-TO-OPEN")
            paragraphs: [qsTr("In the backup’s folder lies HOW-TO-OPEN.txt. It says how to read everything with the small program in the folder “reader”, which needs Python 3 and nothing of Coffer."), qsTr("Compare the SHA-256 of that program with the one on your recovery sheet first: the storage could have swapped it."), qsTr("The format is published, with examples, so that anybody can write another reader.")]
        },
        HelpTopic {
            title: qsTr("How do I know that it works?")
            picture: "proof"
            words: qsTr("test proof verify restore damaged")
            paragraphs: [qsTr("Each unlocking proves the way that it was done with, and Home says when each was last proven. A test also reads back a sample of what is stored, and writes down what it found."), qsTr("A backup that is reported done stays whole, whatever happens afterwards: a crash, a full disk, a drive that is pulled. Damage of the disk itself is found, named, and mended with the next backup from what is still on this computer.")]
        }
    ]
}
