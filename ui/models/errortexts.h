// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>
#include <array>
#include <optional>

#include "models/errorwords.h"

/// The texts of errorwords.cpp, which alone includes this, in the order in which it looks: by kind, by aim
/// and code, by code.
namespace coffer::ui {

/// English, marked for translation; null where the more general words hold.
struct Words {
    const char* what = nullptr;
    const char* why = nullptr;
    const char* next = nullptr;
};

struct KindWords {
    std::string_view kind;
    std::optional<Code> code;  ///< nothing: any
    Words words;
    std::optional<Aim> aim = std::nullopt;  ///< nothing: any
};

struct AimWords {
    Aim aim;
    const char* what;
};
/// What the person wanted and did not get.
inline constexpr std::array kAimTexts{
    AimWords{Aim::ReadStatus, QT_TRANSLATE_NOOP("Errors", "The backup could not be looked at")},
    AimWords{Aim::FindBackup, QT_TRANSLATE_NOOP("Errors", "This folder could not be opened as a backup")},
    AimWords{Aim::ChooseWhat, QT_TRANSLATE_NOOP("Errors", "This cannot be kept")},
    AimWords{Aim::ChoosePlace, QT_TRANSLATE_NOOP("Errors", "The backup cannot go there")},
    AimWords{Aim::SetUp, QT_TRANSLATE_NOOP("Errors", "The backup was not made")},
    AimWords{Aim::SaveSheet, QT_TRANSLATE_NOOP("Errors", "The sheet was not saved")},
    AimWords{Aim::PrintSheet, QT_TRANSLATE_NOOP("Errors", "The sheet was not printed")},
    AimWords{Aim::BackUp, QT_TRANSLATE_NOOP("Errors", "The backup did not finish")},
    AimWords{Aim::Unlock, QT_TRANSLATE_NOOP("Errors", "The backup stays locked")},
    AimWords{Aim::ProveAgain, QT_TRANSLATE_NOOP("Errors", "That did not show that it is you")},
    AimWords{Aim::TestWay, QT_TRANSLATE_NOOP("Errors", "The test did not succeed")},
    AimWords{Aim::RecordTest, QT_TRANSLATE_NOOP("Errors", "The test is not written down")},
    AimWords{Aim::ReadContent, QT_TRANSLATE_NOOP("Errors", "The backup could not be read")},
    AimWords{Aim::ChangeWays, QT_TRANSLATE_NOOP("Errors", "Nothing was changed")},
    AimWords{Aim::ChooseTarget, QT_TRANSLATE_NOOP("Errors", "The files cannot go there")},
    AimWords{Aim::Restore, QT_TRANSLATE_NOOP("Errors", "The restore did not finish")},
    AimWords{Aim::Settings, QT_TRANSLATE_NOOP("Errors", "The setting was not changed")},
    AimWords{Aim::Schedule, QT_TRANSLATE_NOOP("Errors", "The schedule is not known")},
    AimWords{Aim::Verify, QT_TRANSLATE_NOOP("Errors", "The check did not finish")},
    AimWords{Aim::Test, QT_TRANSLATE_NOOP("Errors", "The test did not finish")},
    AimWords{Aim::ChangeVersions, QT_TRANSLATE_NOOP("Errors", "Nothing was changed")},
    AimWords{Aim::SaveFile, QT_TRANSLATE_NOOP("Errors", "The file was not saved")},
    AimWords{Aim::ReadOneFile, QT_TRANSLATE_NOOP("Errors", "Not in this backup")},
    AimWords{Aim::RestoreOneFile, QT_TRANSLATE_NOOP("Errors", "Not restored")},
    AimWords{Aim::ReadBackOneFile,
             //: a file of the backup
             QT_TRANSLATE_NOOP("Errors", "It cannot be read back")},
};

struct CodeWords {
    Code code;
    Words words;
};
/// Why, and what to do, whatever was wanted.
inline constexpr std::array kCodeTexts{
    CodeWords{Code::Invalid,
              {nullptr, QT_TRANSLATE_NOOP("Errors", "Something that was asked for is not possible."),
               QT_TRANSLATE_NOOP("Errors", "Look at the details, change it and try again.")}},
    CodeWords{Code::NotFound,
              {nullptr, QT_TRANSLATE_NOOP("Errors", "Something that is needed is not there."),
               QT_TRANSLATE_NOOP("Errors", "Look at the details for what is missing.")}},
    CodeWords{Code::WrongKey,
              {nullptr, QT_TRANSLATE_NOOP("Errors", "It opens another backup, or was replaced since."),
               QT_TRANSLATE_NOOP("Errors", "Use another way to unlock.")}},
    CodeWords{Code::Damaged,
              {nullptr, QT_TRANSLATE_NOOP("Errors", "The disk gave back other bytes than were stored."),
               QT_TRANSLATE_NOOP("Errors", "Back up again: what is still on this computer is stored anew.")}},
    CodeWords{Code::Tampered,
              {nullptr,
               QT_TRANSLATE_NOOP("Errors",
                                 "Something at the backup’s place was changed by other hands than yours."),
               QT_TRANSLATE_NOOP("Errors", "Look for the newest good copy of the backup’s folder.")}},
    CodeWords{Code::TooNew,
              {nullptr,
               //: the backup, or a part of it
               QT_TRANSLATE_NOOP("Errors", "It was written by a newer Coffer than this one."),
               QT_TRANSLATE_NOOP("Errors", "Install the newest version of Coffer.")}},
    CodeWords{Code::Busy,
              {nullptr, QT_TRANSLATE_NOOP("Errors", "Another program is using it now."),
               QT_TRANSLATE_NOOP("Errors", "Try again in a moment.")}},
    CodeWords{
        Code::Denied,
        {nullptr, QT_TRANSLATE_NOOP("Errors", "The system does not permit it."),
         QT_TRANSLATE_NOOP("Errors", "Allow it in the folder’s properties, or choose another folder.")}},
    CodeWords{Code::NoSpace,
              {nullptr, QT_TRANSLATE_NOOP("Errors", "The disk is full."),
               QT_TRANSLATE_NOOP("Errors", "Make room on it and try again.")}},
    CodeWords{Code::Unavailable,
              {nullptr, QT_TRANSLATE_NOOP("Errors", "The disk or device does not answer."),
               QT_TRANSLATE_NOOP("Errors", "Connect it, wait a moment and try again.")}},
    CodeWords{Code::Refused,
              {nullptr, QT_TRANSLATE_NOOP("Errors", "It would put the backup, or what you have, at risk."),
               QT_TRANSLATE_NOOP("Errors", "Look at the details for what stands against it.")}},
    CodeWords{Code::Cancelled,
              {nullptr,
               //: what was being done
               QT_TRANSLATE_NOOP("Errors", "It was stopped."), nullptr}},
};

struct SpecialWords {
    Aim aim;
    Code code;
    Words words;
};
/// Where the same code means something else to a person.
inline constexpr std::array kSpecialTexts{
    SpecialWords{Aim::ReadStatus,
                 Code::NotFound,
                 {QT_TRANSLATE_NOOP("Errors", "The backup’s disk is not connected"),
                  QT_TRANSLATE_NOOP("Errors", "Its folder is not there, so nothing can be said of it now."),
                  QT_TRANSLATE_NOOP("Errors", "Connect the disk.")}},
    SpecialWords{Aim::FindBackup,
                 Code::NotFound,
                 {QT_TRANSLATE_NOOP("Errors", "There is no backup in this folder"),
                  QT_TRANSLATE_NOOP(
                      "Errors", "A backup’s folder holds the file HOW-TO-OPEN.txt and a folder named keys."),
                  QT_TRANSLATE_NOOP("Errors", "Choose the folder that holds those.")}},
    SpecialWords{Aim::ChooseWhat,
                 Code::NotFound,
                 {nullptr,
                  //: a file or folder that was chosen
                  QT_TRANSLATE_NOOP("Errors", "It is not on this computer."),
                  QT_TRANSLATE_NOOP("Errors", "Copy it to this computer, then add it.")}},
    SpecialWords{Aim::ChoosePlace,
                 Code::Refused,
                 {nullptr, QT_TRANSLATE_NOOP("Errors", "The folder holds other things."),
                  QT_TRANSLATE_NOOP("Errors", "Choose an empty folder, or a disk.")}},
    SpecialWords{Aim::ChoosePlace,
                 Code::NotFound,
                 {nullptr, QT_TRANSLATE_NOOP("Errors", "There is no such folder or disk."),
                  QT_TRANSLATE_NOOP("Errors", "Choose another place.")}},
    SpecialWords{Aim::ChoosePlace,
                 Code::Denied,
                 {nullptr, QT_TRANSLATE_NOOP("Errors", "You may not write there."),
                  QT_TRANSLATE_NOOP("Errors", "Choose another place.")}},
    SpecialWords{Aim::SaveSheet,
                 Code::Refused,
                 {nullptr,
                  QT_TRANSLATE_NOOP(
                      "Errors",
                      "A file of that name exists, the folder belongs to the backup, or the disk does not "
                      "keep files private."),
                  QT_TRANSLATE_NOOP("Errors", "Choose another name or folder.")}},
    SpecialWords{
        Aim::BackUp,
        Code::NotFound,
        {nullptr,
         QT_TRANSLATE_NOOP("Errors", "The backup’s disk, or everything that is to be kept, is not there."),
         QT_TRANSLATE_NOOP("Errors", "Connect the disk and start again; what is stored stays.")}},
    SpecialWords{Aim::BackUp,
                 Code::Unavailable,
                 {QT_TRANSLATE_NOOP("Errors", "The backup stopped before its end"),
                  QT_TRANSLATE_NOOP("Errors", "The backup’s disk does not answer."),
                  QT_TRANSLATE_NOOP("Errors", "Connect it and start again: it goes on where it stopped.")}},
    SpecialWords{
        Aim::BackUp,
        Code::NoSpace,
        {QT_TRANSLATE_NOOP("Errors", "The backup stopped before its end"),
         QT_TRANSLATE_NOOP("Errors", "The backup’s disk is full."),
         QT_TRANSLATE_NOOP("Errors", "Make room on it and start again: it goes on where it stopped.")}},
    SpecialWords{Aim::BackUp,
                 Code::Busy,
                 {QT_TRANSLATE_NOOP("Errors", "A backup is running already"),
                  QT_TRANSLATE_NOOP("Errors", "Another run works for this computer now."),
                  QT_TRANSLATE_NOOP("Errors", "Wait until it has ended.")}},
    SpecialWords{Aim::Unlock,
                 Code::WrongKey,
                 {QT_TRANSLATE_NOOP("Errors", "This does not open the backup"),
                  QT_TRANSLATE_NOOP(
                      "Errors",
                      "It belongs to another backup, was replaced since, or is a password with a slip in it. "
                      "The backup is not affected."),
                  QT_TRANSLATE_NOOP("Errors", "Type it again, or use another way to unlock.")}},
    SpecialWords{Aim::Unlock,
                 Code::NotFound,
                 {nullptr, QT_TRANSLATE_NOOP("Errors", "The backup’s folder is not there."),
                  QT_TRANSLATE_NOOP("Errors", "Connect its disk.")}},
    SpecialWords{Aim::Unlock,
                 Code::Invalid,
                 {nullptr, QT_TRANSLATE_NOOP("Errors", "Nothing that could open it was typed."),
                  QT_TRANSLATE_NOOP("Errors", "Type the whole password or recovery key.")}},
    SpecialWords{
        Aim::ProveAgain,
        Code::WrongKey,
        {nullptr,
         QT_TRANSLATE_NOOP("Errors", "What was used does not open this backup, or was typed with a slip."),
         QT_TRANSLATE_NOOP("Errors", "Try again, or use another way.")}},
    SpecialWords{Aim::TestWay,
                 Code::WrongKey,
                 {nullptr,
                  QT_TRANSLATE_NOOP("Errors",
                                    "What was used does not belong to this way to unlock, or was typed with "
                                    "a slip. The backup is not affected."),
                  QT_TRANSLATE_NOOP("Errors",
                                    "Try again. If it never opens, add another way, then remove this one.")}},
    SpecialWords{
        Aim::RecordTest,
        Code::NotFound,
        {nullptr, QT_TRANSLATE_NOOP("Errors", "This computer does not add to the backup."), nullptr}},
    SpecialWords{Aim::ChooseTarget,
                 Code::Refused,
                 {nullptr, QT_TRANSLATE_NOOP("Errors", "The folder belongs to the backup itself."),
                  QT_TRANSLATE_NOOP("Errors", "Choose a folder outside the backup.")}},
    SpecialWords{
        Aim::Restore,
        Code::NoSpace,
        {nullptr, QT_TRANSLATE_NOOP("Errors", "The disk that the files go to is full."),
         QT_TRANSLATE_NOOP("Errors", "Make room and start again: what has arrived is not copied twice.")}},
    SpecialWords{
        Aim::Restore,
        Code::Unavailable,
        {nullptr, QT_TRANSLATE_NOOP("Errors", "A disk does not answer."),
         QT_TRANSLATE_NOOP("Errors", "Connect it and start again: what has arrived is not copied twice.")}},
    SpecialWords{Aim::ChangeVersions,
                 Code::Invalid,
                 {nullptr, QT_TRANSLATE_NOOP("Errors", "These rules would keep nothing."),
                  QT_TRANSLATE_NOOP("Errors", "Give at least one number above 0.")}},
    SpecialWords{
        Aim::ChangeVersions,
        Code::Refused,
        {nullptr,
         QT_TRANSLATE_NOOP("Errors",
                           "It would take away a version that must stay, or something that is needed "
                           "cannot be read now."),
         QT_TRANSLATE_NOOP("Errors", "Look at the details for which one.")}},
    SpecialWords{Aim::SaveFile,
                 Code::Refused,
                 {nullptr, QT_TRANSLATE_NOOP("Errors", "That folder belongs to the backup itself."),
                  QT_TRANSLATE_NOOP("Errors", "Choose a folder outside the backup.")}},
    SpecialWords{
        Aim::ReadBackOneFile,
        Code::NotFound,
        {nullptr, QT_TRANSLATE_NOOP("Errors", "A part of it is missing from the backup."),
         QT_TRANSLATE_NOOP("Errors", "Back up again: what is still on this computer is stored anew.")}},
    SpecialWords{Aim::ReadOneFile,
                 Code::NotFound,
                 {nullptr, QT_TRANSLATE_NOOP("Errors", "It was no longer there when Coffer came to read it."),
                  nullptr}},
    SpecialWords{Aim::ReadOneFile,
                 Code::Denied,
                 {nullptr,
                  //: a file or folder
                  QT_TRANSLATE_NOOP("Errors", "You may not read it."),
                  QT_TRANSLATE_NOOP("Errors", "Allow yourself to read it, then back up again.")}},
    SpecialWords{
        Aim::RestoreOneFile,
        Code::Refused,
        {nullptr,
         QT_TRANSLATE_NOOP("Errors", "Something else has that name there, and nothing is overwritten."),
         QT_TRANSLATE_NOOP("Errors", "Restore into an empty folder.")}},
    SpecialWords{Aim::RestoreOneFile,
                 Code::NotFound,
                 {nullptr, QT_TRANSLATE_NOOP("Errors", "A part of it is missing from the backup."),
                  QT_TRANSLATE_NOOP("Errors", "Restore it from another version.")}},
    SpecialWords{Aim::RestoreOneFile,
                 Code::Damaged,
                 {nullptr, QT_TRANSLATE_NOOP("Errors", "A part of it is damaged in the backup."),
                  QT_TRANSLATE_NOOP("Errors", "Restore it from another version.")}},
};

}  // namespace coffer::ui
