// SPDX-License-Identifier: GPL-3.0-or-later
#include "chats/variants.h"

namespace coffer::test {

using chats::DateOrder;
using Family = ExportStyle::Family;

// One phone after the other, as few lines each as it takes.
// clang-format off
const std::vector<ExportStyle> kVariants{
    {.label = "android-gb"},
    {.label = "android-us", .order = DateOrder::MonthDayYear, .padded = false, .halfDay = {"\u202FAM", "\u202FPM"}},
    {.label = "android-in", .padded = false, .halfDay = {" am", " pm"}},
    {.label = "android-de", .dateSeparator = ".", .mediaOmitted = "<Medien ausgeschlossen>",
     .attachmentAfter = " (Datei angehängt)"},
    {.label = "android-fr", .afterDate = " à ", .yearDigits = 4, .mediaOmitted = "<Médias omis>",
     .attachmentAfter = " (fichier joint)"},
    {.label = "android-es", .padded = false, .halfDay = {"\u00A0a.\u00A0m.", "\u00A0p.\u00A0m."},
     .mediaOmitted = "<Multimedia omitido>", .attachmentAfter = " (archivo adjunto)"},
    {.label = "android-br", .afterDate = " ", .yearDigits = 4, .mediaOmitted = "<Mídia oculta>",
     .attachmentAfter = " (arquivo anexado)"},
    {.label = "android-nl", .dateSeparator = "-", .afterDate = " ", .yearDigits = 4,
     .mediaOmitted = "<Media weggelaten>", .attachmentAfter = " (bestand bijgevoegd)"},
    {.label = "android-sv", .order = DateOrder::YearMonthDay, .dateSeparator = "-", .afterDate = " ",
     .yearDigits = 4},
    {.label = "android-fi", .dateSeparator = ".", .afterDate = " klo ", .timeSeparator = ".", .yearDigits = 4,
     .padded = false},
    {.label = "android-zh", .order = DateOrder::YearMonthDay, .yearDigits = 4, .padded = false,
     .halfDay = {"上午", "下午"}, .halfDayFirst = true, .mediaOmitted = "<省略多媒体文件>"},
    {.label = "android-ja", .order = DateOrder::YearMonthDay, .afterDate = " ", .yearDigits = 4,
     .halfDay = {"午前", "午後"}, .halfDayFirst = true, .mediaOmitted = "<メディアは含まれていません>"},
    {.label = "android-ko", .order = DateOrder::YearMonthDay, .dateSeparator = ". ", .afterDate = ". ",
     .yearDigits = 4, .padded = false, .halfDay = {"오전 ", "오후 "}, .halfDayFirst = true},
    {.label = "android-ar", .dateSeparator = "\u200F/", .afterDate = "\u060C ", .yearDigits = 4, .padded = false,
     .halfDay = {" ص", " م"}, .zeroDigit = "\u0660", .mediaOmitted = "<تم استبعاد الوسائط>"},
    {.label = "android-fa", .order = DateOrder::YearMonthDay, .afterDate = "\u060C ", .yearDigits = 4,
     .padded = false, .zeroDigit = "\u06F0"},
    {.label = "android-hi", .padded = false, .halfDay = {" am", " pm"}, .zeroDigit = "\u0966"},
    {.label = "android-bn", .padded = false, .halfDay = {" AM", " PM"}, .zeroDigit = "\u09E6"},
    {.label = "android-el", .padded = false, .halfDay = {" π.μ.", " μ.μ."},
     .mediaOmitted = "<Τα πολυμέσα παραλείφθηκαν>"},
    {.label = "android-tr", .dateSeparator = ".", .afterDate = " ", .yearDigits = 4, .halfDay = {" ÖÖ", " ÖS"},
     .mediaOmitted = "<Medya dahil edilmedi>"},
    {.label = "android-hu", .order = DateOrder::YearMonthDay, .dateSeparator = ". ", .afterDate = ". ",
     .yearDigits = 4, .padded = true},
    {.label = "android-crlf", .lineEnd = "\r\n"},
    {.label = "android-long-dash", .family = Family::LongDash, .order = DateOrder::MonthDayYear, .seconds = true,
     .halfDay = {" am", " pm"}},
    {.label = "two-digit-year-first", .order = DateOrder::YearMonthDay},
    {.label = "year-day-month", .order = DateOrder::YearDayMonth, .yearDigits = 4},
    {.label = "month-year-day", .order = DateOrder::MonthYearDay, .yearDigits = 4},
    {.label = "day-year-month", .order = DateOrder::DayYearMonth, .yearDigits = 4},
    {.label = "ios-de", .family = Family::Bracket, .dateSeparator = ".", .seconds = true, .lineEnd = "\r\n",
     .mediaOmitted = "\u200EBild weggelassen", .attachmentBefore = "\u200E<Anhang: ", .attachmentAfter = ">"},
    {.label = "ios-us", .family = Family::Bracket, .order = DateOrder::MonthDayYear, .padded = false,
     .seconds = true, .halfDay = {"\u202FAM", "\u202FPM"}, .mediaOmitted = "\u200Eimage omitted",
     .attachmentBefore = "\u200E<attached: ", .attachmentAfter = ">"},
    {.label = "ios-zh", .family = Family::Bracket, .order = DateOrder::YearMonthDay, .yearDigits = 4,
     .padded = false, .seconds = true, .halfDay = {"上午", "下午"}, .halfDayFirst = true, .mediaOmitted = "\u200E忽略图片",
     .attachmentBefore = "\u200E<附件：", .attachmentAfter = ">"},
    {.label = "ios-marked", .family = Family::Bracket, .seconds = true, .lineStart = "\u200E",
     .mediaOmitted = "\u200Eaudio omitted", .attachmentBefore = "\u200E<adjunto: ", .attachmentAfter = ">"},
    {.label = "ios-old", .family = Family::Bracket, .afterDate = " ", .attachmentBefore = "< attached: ",
     .attachmentAfter = " >"},
    {.label = "colon", .family = Family::Colon, .dateSeparator = ".", .afterDate = " ", .timeSeparator = ".",
     .seconds = true, .attachmentAfter = " <attached>"},
    {.label = "colon-spaced", .family = Family::Colon, .dateSeparator = ". ", .afterDate = ". ", .yearDigits = 4,
     .padded = false, .seconds = true},
};
// clang-format on

}  // namespace coffer::test
