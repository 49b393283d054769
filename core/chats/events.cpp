// SPDX-License-Identifier: GPL-3.0-or-later
#include "chats/events.h"

#include <cstdio>
#include <tuple>

namespace coffer::chats {
namespace {

std::string padded(int value, int digits) {
    std::string text = std::to_string(value);
    return text.size() < static_cast<std::size_t>(digits)
               ? std::string(static_cast<std::size_t>(digits) - text.size(), '0') + text
               : text;
}

std::string offsetText(int minutes) {
    if (minutes == 0) {
        return "Z";
    }
    const int size = minutes < 0 ? -minutes : minutes;
    return (minutes < 0 ? "-" : "+") + padded(size / 60, 2) + ":" + padded(size % 60, 2);
}

/// "1 message was …" or "7 messages were …": the words differ only in these four forms.
std::string counted(std::uint64_t count, const char* one, const char* many) {
    return std::to_string(count) + (count == 1 ? one : many);
}

}  // namespace

std::strong_ordering ChatTime::compareClock(const ChatTime& other) const {
    return std::tie(year, month, day, hour, minute, second) <=>
           std::tie(other.year, other.month, other.day, other.hour, other.minute, other.second);
}

std::string isoText(const ChatTime& time) {
    std::string text = padded(time.year, 4) + "-" + padded(time.month, 2) + "-" + padded(time.day, 2) + "T" +
                       padded(time.hour, 2) + ":" + padded(time.minute, 2);
    if (time.precision == Precision::Second) {
        text += ":" + padded(time.second, 2);
    }
    return time.utcOffsetMinutes ? text + offsetText(*time.utcOffsetMinutes) : text;
}

std::string describe(const Gap& gap) {
    const auto n = gap.count;
    switch (gap.kind) {
        case GapKind::Truncated:
            return "the export ends before its content does";
        case GapKind::Damaged:
            return "a part of the export is damaged and was left out";
        case GapKind::Locked:
            return "the export is protected with a password of its own";
        case GapKind::NotUnderstood:
            return "no message was recognised in this export";
        case GapKind::TooLarge:
            return "the export is larger than any real chat; reading stopped";
        case GapKind::TooManyFiles:
            return "the export lists more files than are read";
        case GapKind::UnsafeNames:
            return counted(n, " file of the export has a name that leads out of it",
                           " files of the export have names that lead out of it");
        case GapKind::DatesAmbiguous:
            return "day and month of the dates could be swapped";
        case GapKind::DatesUnreadable:
            return counted(n, " message has a date that is not in the calendar",
                           " messages have dates that are not in the calendar");
        case GapKind::ClockUnclear:
            return counted(n, " message does not say clearly whether it is morning or evening",
                           " messages do not say clearly whether it is morning or evening");
        case GapKind::MediaMissing:
            return counted(n, " file named in a message is missing", " files named in messages are missing");
        case GapKind::MediaOmitted:
            return counted(n, " file was left out when the chat was exported",
                           " files were left out when the chat was exported");
        case GapKind::LinesBefore:
            return counted(n, " line stands before the first message",
                           " lines stand before the first message");
        case GapKind::OtherHeads:
            return counted(n, " line looks like a message of another export and was read as text",
                           " lines look like messages of another export and were read as text");
        case GapKind::MessagesCutShort:
            return counted(n, " message is too long and was read in part",
                           " messages are too long and were read in part");
        case GapKind::PeopleBeyondLimit:
            return counted(n, " message is by somebody beyond the number of people read",
                           " messages are by people beyond the number of people read");
        case GapKind::NotUtf8:
            return counted(n, " message holds bytes that are not text",
                           " messages hold bytes that are not text");
        case GapKind::UnknownKinds:
            return counted(n, " message is of an unknown kind", " messages are of unknown kinds");
    }
    return "something could not be read";
}

}  // namespace coffer::chats
