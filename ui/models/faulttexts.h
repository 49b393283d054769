// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>
#include <array>

#include "models/errortexts.h"
#include "vault/alteredways.h"
#include "vault/lognames.h"
#include "vault/waysin.h"

/// More texts of errorwords.cpp, which alone includes this: what went wrong with authenticators, by the names
/// of their faults (core/authenticators/outcome.h), and with ways to unlock.
namespace coffer::ui {

inline constexpr std::array kFaultTexts{
    KindWords{"none-found",
              std::nullopt,
              {QT_TRANSLATE_NOOP("Errors", "Nothing of that kind is connected"),
               QT_TRANSLATE_NOOP("Errors", "This computer finds no such key or chip."),
               QT_TRANSLATE_NOOP("Errors", "Plug the key in, or use another way.")}},
    KindWords{"not-enrolled",
              std::nullopt,
              {QT_TRANSLATE_NOOP("Errors", "This key does not open this backup"),
               //: “it” is a security key
               QT_TRANSLATE_NOOP("Errors", "It is another one than was added, or it was reset since."),
               QT_TRANSLATE_NOOP("Errors", "Take the key that was added, or use another way.")}},
    KindWords{"already-enrolled",
              std::nullopt,
              {QT_TRANSLATE_NOOP("Errors", "This key opens the backup already"),
               QT_TRANSLATE_NOOP("Errors", "The same key twice would be one way in, not two."),
               QT_TRANSLATE_NOOP("Errors", "Take another key, or choose another kind of way.")}},
    KindWords{"different-secret",
              std::nullopt,
              {QT_TRANSLATE_NOOP("Errors", "The answer was not the same as before"),
               //: “it” is a security key or passkey
               QT_TRANSLATE_NOOP("Errors",
                                 "What it gives must be the same every time, or it would not open the backup "
                                 "later. Nothing was changed."),
               //: “one” is a security key or passkey
               QT_TRANSLATE_NOOP("Errors", "Try once more. If it happens again, use another one.")}},
    KindWords{"pin-wrong",
              std::nullopt,
              {QT_TRANSLATE_NOOP("Errors", "That PIN is wrong"),
               //: wrong PINs, and the key or chip
               QT_TRANSLATE_NOOP("Errors", "Too many wrong ones lock it."),
               QT_TRANSLATE_NOOP("Errors", "Look the PIN up before you try again, or use another way.")}},
    KindWords{
        "pin-replug",
        std::nullopt,
        {QT_TRANSLATE_NOOP("Errors", "The key must be plugged in again"),
         //: “it” is a security key
         QT_TRANSLATE_NOOP("Errors", "Three wrong PINs in a row: it takes none now, not even the right one."),
         QT_TRANSLATE_NOOP("Errors", "Pull it out, plug it in again and try once more.")}},
    KindWords{
        "pin-blocked",
        std::nullopt,
        {QT_TRANSLATE_NOOP("Errors", "The key’s PIN is locked for good"),
         QT_TRANSLATE_NOOP("Errors",
                           "Too many wrong ones were entered. Only erasing the key helps, and that ends it "
                           "as a way to unlock."),
         QT_TRANSLATE_NOOP("Errors", "Use another way to unlock, then remove this one.")}},
    KindWords{"pin-not-set",
              std::nullopt,
              {QT_TRANSLATE_NOOP("Errors", "The key has no PIN"),
               QT_TRANSLATE_NOOP("Errors", "Without one, whoever finds the key could open the backup."),
               QT_TRANSLATE_NOOP("Errors", "Try again and choose a PIN for it.")}},
    KindWords{"pin-policy",
              std::nullopt,
              {QT_TRANSLATE_NOOP("Errors", "This PIN is not accepted"),
               QT_TRANSLATE_NOOP("Errors", "It is too short, too long, or one that it had before."),
               //: a PIN
               QT_TRANSLATE_NOOP("Errors", "Choose a longer one.")}},
    KindWords{"fingerprint-wrong",
              std::nullopt,
              {QT_TRANSLATE_NOOP("Errors", "The finger was not recognised"),
               QT_TRANSLATE_NOOP("Errors", "It was another finger, or not flat on the reader."),
               QT_TRANSLATE_NOOP("Errors", "Wipe it dry and try again, or use the key’s PIN.")}},
    KindWords{"fingerprint-blocked",
              std::nullopt,
              {//: the fingerprint was not recognised too often
               QT_TRANSLATE_NOOP("Errors", "The finger failed too often"),
               QT_TRANSLATE_NOOP("Errors", "The key asks for its PIN now."),
               QT_TRANSLATE_NOOP("Errors", "Try again with its PIN.")}},
    KindWords{
        "locked-out",
        std::nullopt,
        {QT_TRANSLATE_NOOP("Errors", "This computer’s chip takes no PIN for a while"),
         QT_TRANSLATE_NOOP("Errors",
                           "Too many were wrong. It refuses the right one as well, and other programs too, "
                           "until some time has passed."),
         QT_TRANSLATE_NOOP("Errors", "Use another way to unlock, or try again later.")}},
    KindWords{
        "store-full",
        std::nullopt,
        {QT_TRANSLATE_NOOP("Errors", "The key is full"),
         QT_TRANSLATE_NOOP("Errors", "It has no room for another passkey."),
         QT_TRANSLATE_NOOP("Errors", "Delete one on it that you no longer need, or take another key.")}},
    KindWords{
        "unsupported",
        std::nullopt,
        {QT_TRANSLATE_NOOP("Errors", "This key or passkey cannot open backups"),
         QT_TRANSLATE_NOOP("Errors",
                           "It can sign in to websites, but it cannot give the secret that opens a backup."),
         //: a security key or passkey
         QT_TRANSLATE_NOOP("Errors", "Take another one. Security keys of recent years can.")}},
    KindWords{"removed",
              std::nullopt,
              {QT_TRANSLATE_NOOP("Errors", "The key was pulled out"),
               //: a security key
               QT_TRANSLATE_NOOP("Errors", "It went away before it was done. Nothing was changed."),
               QT_TRANSLATE_NOOP("Errors", "Plug it in and try again.")}},
    KindWords{"busy",
              std::nullopt,
              {//: a security key
               QT_TRANSLATE_NOOP("Errors", "Another program is using it"),
               QT_TRANSLATE_NOOP("Errors", "One program at a time can talk to it."),
               QT_TRANSLATE_NOOP("Errors", "Close a browser window that asks for a key, and try again.")}},
    KindWords{"no-permission",
              std::nullopt,
              {QT_TRANSLATE_NOOP("Errors", "This computer does not let you use it"),
               QT_TRANSLATE_NOOP("Errors", "The system keeps its device for other users."),
               QT_TRANSLATE_NOOP("Errors", "Ask whoever manages this computer, or use another way.")}},
    KindWords{"timed-out",
              std::nullopt,
              {QT_TRANSLATE_NOOP("Errors", "Nobody touched the key in time"),
               //: a security key
               QT_TRANSLATE_NOOP("Errors", "It stopped waiting. Nothing was changed."),
               QT_TRANSLATE_NOOP("Errors", "Try again and touch it while it blinks.")}},
    KindWords{"not-allowed",
              std::nullopt,
              {QT_TRANSLATE_NOOP("Errors", "The browser gave no passkey"),
               //: in the browser
               QT_TRANSLATE_NOOP(
                   "Errors", "It was cancelled there, took too long, or the passkey is not on this device."),
               QT_TRANSLATE_NOOP("Errors", "Try again, or use another way.")}},
    KindWords{"gone",
              std::nullopt,
              {QT_TRANSLATE_NOOP("Errors", "What this way needs is not there any more"),
               QT_TRANSLATE_NOOP("Errors", "The page was closed, or the computer’s chip was cleared."),
               QT_TRANSLATE_NOOP("Errors", "Try again, or use another way.")}},
    KindWords{"refused",
              std::nullopt,
              {QT_TRANSLATE_NOOP("Errors", "The answer could not be trusted"),
               //: the answer of a security key or passkey
               QT_TRANSLATE_NOOP("Errors", "It contradicts what was asked. Nothing was changed."),
               QT_TRANSLATE_NOOP("Errors", "Try once more. If it happens again, use another one.")}},
    KindWords{"broken",
              std::nullopt,
              {QT_TRANSLATE_NOOP("Errors", "No usable answer came"),
               QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
               QT_TRANSLATE_NOOP("Errors", "Unplug it, plug it in and try once more, or use another one.")}},
    KindWords{kLastWay,
              std::nullopt,
              {QT_TRANSLATE_NOOP("Errors", "The last way to unlock stays"),
               QT_TRANSLATE_NOOP("Errors", "Without it nobody could ever open the backup again."),
               QT_TRANSLATE_NOOP("Errors", "Add another way first.")}},
    KindWords{
        kUntestedRest,
        std::nullopt,
        {QT_TRANSLATE_NOOP("Errors", "Test the other way first"),
         QT_TRANSLATE_NOOP("Errors",
                           "Only one would be left to rely on, and nothing has shown in the last 90 days "
                           "that it works."),
         //: “it” is the other way to unlock
         QT_TRANSLATE_NOOP("Errors", "Press Test beside it. Then this one can be removed.")}},
    KindWords{
        kUnportableRest,
        std::nullopt,
        {QT_TRANSLATE_NOOP("Errors", "Nothing would open the backup on a new computer"),
         QT_TRANSLATE_NOOP("Errors", "Every way that would be left needs a computer or a password manager."),
         QT_TRANSLATE_NOOP("Errors", "Add a recovery key or a security key first.")}},
    KindWords{kAlteredWays,
              std::nullopt,
              {QT_TRANSLATE_NOOP("Errors", "Somebody has changed the data of another way to unlock"),
               QT_TRANSLATE_NOOP("Errors",
                                 "Only somebody who could open the backup can have done that, and new keys "
                                 "might reach that person."),
               QT_TRANSLATE_NOOP("Errors", "Unlock with the other way and rename it, or remove it first.")}},
    KindWords{
        kNameTaken,
        std::nullopt,
        {QT_TRANSLATE_NOOP("Errors", "Another way has this name"),
         QT_TRANSLATE_NOOP("Errors", "Two of one name could be mistaken for each other."),
         QT_TRANSLATE_NOOP("Errors", "Choose another name. Capital letters alone make no difference.")}},
    KindWords{
        kNameNotPlain,
        std::nullopt,
        {QT_TRANSLATE_NOOP("Errors", "This cannot be a name"),
         QT_TRANSLATE_NOOP("Errors",
                           "It is empty or too long, or holds a backslash or something that cannot be seen."),
         //: a name
         QT_TRANSLATE_NOOP("Errors", "Choose a plain one.")}},
    KindWords{kNameIsKind,
              std::nullopt,
              {QT_TRANSLATE_NOOP("Errors", "This word stands for a kind of way"),
               QT_TRANSLATE_NOOP("Errors",
                                 "On the command line it means all ways of that kind, so none of them can be "
                                 "called so."),
               //: to the name
               QT_TRANSLATE_NOOP("Errors", "Add something to it, such as where it is kept.")}},
    KindWords{kNameIsId,
              std::nullopt,
              {QT_TRANSLATE_NOOP("Errors", "This name looks like a number of Coffer’s"),
               QT_TRANSLATE_NOOP("Errors", "Coffer numbers the ways with such letters and digits."),
               QT_TRANSLATE_NOOP("Errors", "Add a word to it.")}},
    KindWords{kPasswordTaken,
              std::nullopt,
              {QT_TRANSLATE_NOOP("Errors", "This password opens the backup already"),
               QT_TRANSLATE_NOOP("Errors", "The same one twice would be one way in, not two."),
               QT_TRANSLATE_NOOP("Errors", "Choose another password, or another kind of way.")}},
};

}  // namespace coffer::ui
