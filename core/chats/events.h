// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// What a reader tells while it reads: chats, people and messages, in the order of the file.
///
/// All texts and names are raw bytes as the file has them, marks and all, and may be bad UTF-8 (isUtf8 in
/// bytes/utf8.h says so): replacing what cannot be shown is the business of whoever shows it. Every
/// string_view is valid only during the call that brings it.
namespace coffer::chats {

/// How exactly a moment is known.
enum class Precision : std::uint8_t {
    HalfDay,  ///< The clock has twelve hours and its morning/evening word is in no list: the hour may be 12
              ///< off.
    Minute,
    Second,
};

/// A moment on some clock. Exports that name no time zone give the local time of the phone that wrote them:
/// such a time is floating, utcOffsetMinutes is empty, and only the person can say where it was.
struct ChatTime {
    std::int16_t year = 0;
    std::uint8_t month = 0;  ///< 1 to 12
    std::uint8_t day = 0;    ///< 1 to 31, and there is such a day
    std::uint8_t hour = 0;
    std::uint8_t minute = 0;
    std::uint8_t second = 0;  ///< 0 to 60; 0 unless precision is Second
    Precision precision = Precision::Minute;
    std::optional<std::int16_t> utcOffsetMinutes;

    /// Compares calendar and clock alone: two floating times, or two of one offset.
    [[nodiscard]] std::strong_ordering compareClock(const ChatTime& other) const;
    bool operator==(const ChatTime&) const = default;
};

/// ISO 8601, as precise as the time is: "2021-12-30T22:01" or "2021-12-30T22:01:07", with "+02:00" or "Z"
/// when the zone is known.
std::string isoText(const ChatTime& time);

/// What a message is. A reader that meets a kind it does not know says Unknown and keeps the text.
enum class MessageKind : std::uint8_t {
    Text,
    Attachment,    ///< Names a file; see Message::attachment. Any caption is in the text.
    MediaOmitted,  ///< The export left a photo, voice message … out and does not name it.
    Deleted,       ///< Taken back by its sender before the export.
    Call,
    Poll,
    Location,
    Empty,   ///< Nothing at all: view-once media and vanishing messages look like this.
    System,  ///< Written by the app: somebody joined, the subject changed.
    Unknown,
};

/// Whether the file that a message names is there.
enum class Presence : std::uint8_t { Present, Absent, NotLookedFor };

struct Attachment {
    std::string_view name;
    Presence presence = Presence::NotLookedFor;
    std::uint64_t size = 0;  ///< In bytes; 0 unless present.
};

/// Counts people within one reading, from 0, in the order of appearance.
using PersonNumber = std::uint32_t;

struct Message {
    MessageKind kind = MessageKind::Text;
    /// Nothing for most system lines, and for senders beyond the reader's limit of people (a gap says so).
    std::optional<PersonNumber> sender;
    std::optional<ChatTime> time;  ///< Nothing when the date is no date, e.g. the 31st of February.
    std::string_view text;         ///< Without the line head; inner line ends as in the file, no last one.
    bool textCutShort = false;     ///< The message is longer than the limit; the rest is not in `text`.
    bool edited = false;           ///< The export says that it was edited.
    std::optional<Attachment> attachment;
};

/// The order of year, month and day in a file's dates.
enum class DateOrder : std::uint8_t {
    DayMonthYear,
    MonthDayYear,
    YearMonthDay,
    YearDayMonth,
    DayYearMonth,
    MonthYearDay
};

/// How sure the reader is of that order.
enum class OrderCertainty : std::uint8_t {
    Certain,    ///< Nothing else fits, or the caller said it.
    Ambiguous,  ///< The file fits another order as well: the person should be asked.
};

struct Chat {
    std::string_view app;    ///< "WhatsApp"
    std::string_view title;  ///< As far as the export says; may be empty.
    DateOrder dateOrder = DateOrder::YearMonthDay;
    OrderCertainty orderCertainty = OrderCertainty::Certain;
};

/// What a reading could not deliver. The list grows with the readers; numbers are not stored anywhere.
enum class GapKind : std::uint8_t {
    Truncated,        ///< The file ends before its content does.
    Damaged,          ///< A part of the file is not what was written; what came before it was read.
    Locked,           ///< The export is protected with a password of its own.
    NotUnderstood,    ///< The file is an export by its name, but no message was recognised.
    TooLarge,         ///< Holds, or expands to, far more than an export; reading stopped. count = bytes read.
    TooManyFiles,     ///< More files or a longer list of names than is read. count = files left out.
    UnsafeNames,      ///< Files in the export whose names lead out of it; left alone.
    DatesAmbiguous,   ///< Day and month could be swapped.
    DatesUnreadable,  ///< Messages whose date is no date.
    ClockUnclear,     ///< Messages whose morning/evening word is not known.
    MediaMissing,     ///< Files named by messages but absent.
    MediaOmitted,     ///< Media left out by the app itself.
    LinesBefore,      ///< Lines before the first message, belonging to none.
    OtherHeads,       ///< Lines that look like messages of another style of export, read as text.
    MessagesCutShort,   ///< Messages longer than the limit.
    PeopleBeyondLimit,  ///< Messages whose sender is beyond the limit of people.
    NotUtf8,            ///< Messages whose text is not proper UTF-8; kept as it is.
    UnknownKinds,       ///< Messages of a kind this version does not know.
};

struct Gap {
    GapKind kind;
    std::uint64_t count = 1;

    bool operator==(const Gap&) const = default;
};

/// One plain English sentence, without a full stop, e.g. "3 files named in messages are missing".
std::string describe(const Gap& gap);

/// Where a reader sends what it finds. Calls come from the reading thread, in the order: one onChat, then
/// people and messages, each person before the first message that names them; then the next chat.
class ConversationEvents {
public:
    virtual ~ConversationEvents() = default;

    virtual void onChat(const Chat& chat) = 0;
    virtual void onPerson(PersonNumber number, std::string_view name) = 0;
    virtual void onMessage(const Message& message) = 0;
    /// A file of the export that no message names, told after the last message of its chat.
    virtual void onUnnamedFile(std::string_view name, std::uint64_t size) = 0;
    /// A gap of the present chat. May come at any time after onChat; counts of one kind add up.
    virtual void onGap(const Gap& gap) = 0;
    /// Asked after every few messages: true stops the reading with Cancelled.
    virtual bool stopRequested() { return false; }
};

}  // namespace coffer::chats
