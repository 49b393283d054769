// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick

// Numbers, sizes, times and what is being done, in words of the person's language.
QtObject {
    function known(when: date): bool {
        return !isNaN(Number(when)); // getTime() on a typed date ends the checker of Qt 6.4.2
    }

    function number(count: real): string {
        return count.toLocaleString(Qt.locale(), "f", 0);
    }

    // On one line, however narrow its place: with spaces at which no line breaks.
    function unbroken(text: string): string {
        return text.replace(/ /g, "\u00a0");
    }

    function size(bytes: real): string {
        return unbroken(Qt.locale().formattedDataSize(bytes, 1, Locale.DataSizeTraditionalFormat));
    }

    function clock(when: date): string {
        return when.toLocaleTimeString(Qt.locale(), Locale.ShortFormat);
    }

    function daysAgo(when: date): int {
        const midnight = moment => new Date(moment.getFullYear(), moment.getMonth(), moment.getDate());
        return Math.round((midnight(new Date()) - midnight(when)) / 86400000);
    }

    function day(when: date): string {
        if (!known(when))
            return qsTr("Not known");
        if (daysAgo(when) === 0)
            return qsTr("Today");
        if (daysAgo(when) === 1)
            return qsTr("Yesterday");
        if (when.getFullYear() === new Date().getFullYear())
            return unbroken(when.toLocaleDateString(Qt.locale(), qsTr("d MMM", "a date of this year, as in 14 Jan; d is the day, MMM the month")));
        return unbroken(when.toLocaleDateString(Qt.locale(), qsTr("d MMM yyyy", "a date, as in 14 Jan 2026")));
    }

    // "Today, 09:41"; the time is left out for what is older than a year.
    function moment(when: date): string {
        if (!known(when))
            return qsTr("Not known");
        if (daysAgo(when) > 365)
            return day(when);
        //: %1 is a day ("Today", "14 Jan"), %2 the time of day
        return qsTr("%1, %2").arg(day(when)).arg(clock(when));
    }

    function timeLeft(seconds: real): string {
        if (seconds < 0)
            return "";
        if (seconds < 60)
            return qsTr("Less than a minute left");
        if (seconds < 5400)
            //: %Ln is a number of minutes
            return qsTr("About %Ln minute(s) left", "", Math.round(seconds / 60));
        //: %Ln is a number of hours
        return qsTr("About %Ln hour(s) left", "", Math.round(seconds / 3600));
    }

    function duration(seconds: real): string {
        if (seconds < 60)
            //: %Ln is a number of seconds
            return qsTr("%Ln second(s)", "", Math.max(1, Math.round(seconds)));
        if (seconds < 5400)
            //: %Ln is a number of minutes
            return qsTr("%Ln minute(s)", "", Math.round(seconds / 60));
        //: %Ln is a number of hours
        return qsTr("%Ln hour(s)", "", Math.round(seconds / 3600));
    }

    // The pattern with these in place of %1, %2 …; they may hold anything themselves, also a %1.
    function filled(pattern: string, texts: list<string>): string {
        return pattern.replace(/%([1-9])/g, (mark, digit) => texts[digit - 1] ?? mark);
    }

    // Two texts put into one that says how its language joins them.
    function joined(pattern: string, first: string, second: string): string {
        return first === "" || second === "" ? first + second : filled(pattern, [first, second]);
    }

    // "84,201 messages, 1.4 GB"
    function listed(first: string, second: string): string {
        //: two things in a row, as in "12 files, 3 MB"
        return joined(qsTr("%1, %2"), first, second);
    }

    // Two whole sentences.
    function sentences(first: string, second: string): string {
        //: two sentences, each with its full stop
        return joined(qsTr("%1 %2"), first, second);
    }

    // What happened, without its full stop, and the sentences that say why and what to do.
    function told(what: string, why: string, next: string): string {
        //: %1 is what happened, without its full stop; %2 one or two sentences
        return joined(qsTr("%1. %2"), what, sentences(why, next));
    }

    // Both, with a sign between them where there are two.
    function both(first: string, second: string, between: string): string {
        return first === "" || second === "" ? first + second : first + between + second;
    }

    function messages(count: real): string {
        //: %Ln is a number of messages
        return qsTr("%Ln message(s)", "", count);
    }

    function media(count: real): string {
        //: %Ln is a number of photos, videos and other files in chats
        return qsTr("%Ln media file(s)", "", count);
    }

    function files(count: real): string {
        //: %Ln is a number of files
        return qsTr("%Ln file(s)", "", count);
    }

    // What a version holds: its messages and media, or its files where it holds no chats that were recognised.
    function content(messageCount: real, mediaCount: real, fileCount: real): string {
        return messageCount > 0 ? listed(messages(messageCount), media(mediaCount)) : files(fileCount);
    }

    // "12 Nov, 20:10: 84,201 messages, 6,120 media files, all good"
    function proof(when: date, messageCount: real, mediaCount: real, fileCount: real, good: bool): string {
        //: %1 is a day and time, %2 what was read back
        const read = qsTr("%1: %2").arg(moment(when)).arg(content(messageCount, mediaCount, fileCount));
        //: what a test found; stands in a row with other facts
        return listed(read, good ? qsTr("all good") : qsTr("not all good"));
    }
}
