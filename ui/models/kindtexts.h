// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>
#include <array>

#include "models/errortexts.h"
#include "profile/computerkeys.h"
#include "profile/places.h"
#include "schedule/schedule.h"
#include "vault/owner.h"

/// More texts of errorwords.cpp, which alone includes this: for errors that say by their kind what they are.
namespace coffer::ui {

/// What the core tells more exactly than by a code.
inline constexpr std::array kKindTexts{
    KindWords{kMistypedRecoveryKey,
              std::nullopt,
              {QT_TRANSLATE_NOOP("Errors", "The recovery key has a slip in it"),
               QT_TRANSLATE_NOOP("Errors", "One group is not as it is printed, or characters are missing."),
               QT_TRANSLATE_NOOP("Errors", "Compare the marked group with the sheet.")}},
    KindWords{kWrongPassword,
              std::nullopt,
              {QT_TRANSLATE_NOOP("Errors", "The test did not succeed"),
               QT_TRANSLATE_NOOP("Errors", "That is not this password, or it has a slip in it."),
               QT_TRANSLATE_NOOP("Errors",
                                 "Type it again. If it never opens, add another way, then remove this one.")},
              Aim::TestWay},
    KindWords{kWrongPassword,
              std::nullopt,
              {QT_TRANSLATE_NOOP("Errors", "That password does not open this backup"),
               QT_TRANSLATE_NOOP(
                   "Errors", "It has a slip in it, is of another backup, or was removed. Capitals count."),
               QT_TRANSLATE_NOOP("Errors", "Type it again, or use another way to unlock.")}},
    KindWords{kWrongRecoveryKey,
              std::nullopt,
              {QT_TRANSLATE_NOOP("Errors", "The test did not succeed"),
               QT_TRANSLATE_NOOP("Errors", "That is the key of another sheet: it was typed without a slip."),
               QT_TRANSLATE_NOOP("Errors",
                                 "Fetch the right sheet. If it is lost, add another way, then remove this "
                                 "one.")},
              Aim::TestWay},
    KindWords{
        kWrongRecoveryKey,
        std::nullopt,
        {QT_TRANSLATE_NOOP("Errors", "That recovery key does not open this backup"),
         QT_TRANSLATE_NOOP(
             "Errors",
             "It was typed without a slip, but is of another backup, or was removed or replaced since."),
         QT_TRANSLATE_NOOP("Errors", "Fetch the newest sheet, or use another way to unlock.")}},
    KindWords{kWrongTogether,
              std::nullopt,
              {QT_TRANSLATE_NOOP("Errors", "The password and the key together do not open the backup"),
               QT_TRANSLATE_NOOP("Errors", "One of the two is wrong. Which one, nothing can tell."),
               QT_TRANSLATE_NOOP("Errors", "Type the password again, or take another key or way.")}},
    KindWords{kVaultThere,
              std::nullopt,
              {QT_TRANSLATE_NOOP("Errors", "There is a backup in this folder already"),
               QT_TRANSLATE_NOOP("Errors", "A new one needs a folder of its own."),
               QT_TRANSLATE_NOOP("Errors", "Choose another folder, or open the backup that is there.")}},
    KindWords{kNoComputerKey,
              std::nullopt,
              {QT_TRANSLATE_NOOP("Errors", "This computer does not add to this backup"),
               QT_TRANSLATE_NOOP("Errors",
                                 "It has no key for it. The backup can be opened and restored all the same."),
               QT_TRANSLATE_NOOP("Errors", "Unlock it to see and restore what it holds.")}},
    KindWords{kNoKeyFile,
              std::nullopt,
              {QT_TRANSLATE_NOOP("Errors", "This computer does not add to this backup"),
               QT_TRANSLATE_NOOP("Errors",
                                 "It has no key for it. The backup can be opened and restored all the same."),
               QT_TRANSLATE_NOOP("Errors", "Unlock it to see and restore what it holds.")}},
    KindWords{kKeychainTrouble,
              Code::Busy,
              {QT_TRANSLATE_NOOP("Errors", "This computer’s keychain is locked"),
               QT_TRANSLATE_NOOP("Errors", "Coffer keeps this computer’s key there."),
               QT_TRANSLATE_NOOP("Errors", "Unlock the keychain when it asks, then try again.")}},
    KindWords{kKeychainTrouble,
              Code::Denied,
              {QT_TRANSLATE_NOOP("Errors", "The keychain did not give Coffer its key"),
               QT_TRANSLATE_NOOP("Errors", "The system refused, or you did."),
               QT_TRANSLATE_NOOP("Errors", "Allow it when asked.")}},
    KindWords{
        kKeychainTrouble,
        std::nullopt,
        {QT_TRANSLATE_NOOP("Errors", "This computer has no keychain that works"),
         QT_TRANSLATE_NOOP(
             "Errors",
             "Coffer keeps this computer’s key in the system’s keychain, so that nobody else can use it."),
         QT_TRANSLATE_NOOP("Errors", "Install or set up the keychain of your desktop, then try again.")}},
    KindWords{kNoScheduler,
              std::nullopt,
              {QT_TRANSLATE_NOOP("Errors", "This computer starts no backups by itself"),
               QT_TRANSLATE_NOOP("Errors",
                                 "Its system has no scheduler for you that Coffer knows (systemd on Linux)."),
               QT_TRANSLATE_NOOP("Errors", "Back up from Home, or watch folders while Coffer is open.")}},
    KindWords{
        kStaleProof,
        std::nullopt,
        {QT_TRANSLATE_NOOP("Errors", "Show once more that it is you"),
         QT_TRANSLATE_NOOP(
             "Errors",
             "The backup was unlocked more than ten minutes ago, and an open window is not enough for this."),
         QT_TRANSLATE_NOOP("Errors", "Unlock it again.")}},
};

}  // namespace coffer::ui
