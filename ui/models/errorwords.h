// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/problem.h"
#include "result/result.h"

/// The one place where the core's errors become words for a person.
namespace coffer::ui {

/// What the person wanted when it went wrong; the same code means something else for each.
enum class Aim {
    ReadStatus,   ///< looking at how well the backup protects
    FindBackup,   ///< naming the folder of a backup that exists
    ChooseWhat,   ///< choosing what to keep
    ChoosePlace,  ///< choosing where to keep it
    SetUp,        ///< making a backup
    SaveSheet,    ///< writing the recovery sheet to a file
    PrintSheet,
    BackUp,
    Unlock,
    ProveAgain,    ///< showing once more that the owner is there
    TestWay,       ///< testing one way to unlock
    RecordTest,    ///< writing down that a test went well
    ReadContent,   ///< listing ways to unlock or versions of an open backup
    ChangeWays,    ///< adding, renaming or removing a way to unlock
    ChooseTarget,  ///< choosing where to restore to
    Restore,
    Settings,         ///< changing how Coffer behaves on this computer
    Schedule,         ///< letting backups start by themselves
    Verify,           ///< checking that the backup is whole
    Test,             ///< reading back what it holds
    ChangeVersions,   ///< keeping and releasing versions, rules, giving space back
    SaveFile,         ///< writing a report or list to a file
    ReadOneFile,      ///< while backing up: the rest went on
    RestoreOneFile,   ///< while restoring: the rest went on
    ReadBackOneFile,  ///< while checking or testing: the rest went on
};

/// The kind of an error that says that a recovery key has a slip in it; its sentence says where.
inline constexpr std::string_view kMistypedRecoveryKey = "mistyped-recovery-key";
/// Kinds of errors that say what does not open the backup: a password, a recovery key without a slip, and a
/// password together with an authenticator.
inline constexpr std::string_view kWrongPassword = "wrong-password";
inline constexpr std::string_view kWrongRecoveryKey = "wrong-recovery-key";
inline constexpr std::string_view kWrongTogether = "wrong-together";

/// What, why and what next, for that aim; the error's own kind (Error::kind) first, then its code. The
/// error's sentence stands under `details`. Any thread.
Problem problemFor(Aim aim, const Error& error);

}  // namespace coffer::ui
