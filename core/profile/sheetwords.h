// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

/// The words of a recovery sheet, in English, once for both of its forms: the text file of the command line
/// (recoverysheet.h) and the page that the window prints (ui/paper). Words *between stars* are stronger where
/// the form can show that. Marked for lupdate, which needs no Qt here: the page is translated, the file is
/// not.
#ifndef QT_TRANSLATE_NOOP
#define QT_TRANSLATE_NOOP(context, text) text
#endif

namespace coffer::sheetwords {

inline constexpr const char* kContext = "RecoverySheet";

inline constexpr const char* kTitle = QT_TRANSLATE_NOOP("RecoverySheet", "Recovery key");
inline constexpr const char* kPurpose = QT_TRANSLATE_NOOP(
    "RecoverySheet",
    "This paper opens an encrypted backup of chats when every device and every other way in is gone. "
    "Whoever reads it can open the backup, too.");
inline constexpr const char* kAlphabet = QT_TRANSLATE_NOOP(
    "RecoverySheet",
    "Digits and capital letters only. There is no letter I, L, O or U in it. The last character of each "
    "group reveals a slip in that group.");
inline constexpr const char* kNobodyAsks = QT_TRANSLATE_NOOP(
    "RecoverySheet",
    "*Nobody from Coffer will ever ask for this key.* Not by phone, not by mail, not in a chat. Do not "
    "photograph it.");

inline constexpr const char* kWithCoffer = QT_TRANSLATE_NOOP("RecoverySheet", "With Coffer, on any computer");
inline constexpr std::array kWithCofferSteps{
    QT_TRANSLATE_NOOP("RecoverySheet", "Install Coffer and choose *I have a backup already*."),
    QT_TRANSLATE_NOOP("RecoverySheet", "Show it the folder or disk that holds the backup."),
    QT_TRANSLATE_NOOP("RecoverySheet", "Choose *Restore* and type the 13 groups."),
    QT_TRANSLATE_NOOP("RecoverySheet", "Choose what you want back."),
};

inline constexpr const char* kWithoutCoffer = QT_TRANSLATE_NOOP("RecoverySheet", "Without Coffer");
inline constexpr std::array kWithoutCofferSteps{
    QT_TRANSLATE_NOOP("RecoverySheet", "Open the backup’s folder and read *HOW-TO-OPEN.txt*."),
    QT_TRANSLATE_NOOP("RecoverySheet", "You need Python 3 and the program in the folder *reader*."),
    QT_TRANSLATE_NOOP(
        "RecoverySheet",
        "Its SHA-256 must be the one below, as the storage could have swapped it. Its option *--genesis*, "
        "with the digits below, makes sure that this is your backup and not another put in its place."),
};

inline constexpr const char* kReader = QT_TRANSLATE_NOOP("RecoverySheet", "The reader, SHA-256");
inline constexpr const char* kGenesis =
    QT_TRANSLATE_NOOP("RecoverySheet", "Fingerprint of the backup (genesis)");
inline constexpr const char* kVault = QT_TRANSLATE_NOOP("RecoverySheet", "Number of the backup");

inline constexpr const char* kKeeping = QT_TRANSLATE_NOOP(
    "RecoverySheet",
    "Keep with your passport, away from the computer. Once this key is replaced, destroy every sheet of it.");

}  // namespace coffer::sheetwords
