// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reasonwords.h"

#include <QtCore/QCoreApplication>
#include <algorithm>
#include <array>

#include "models/reasonsmodel.h"

namespace coffer::ui {
namespace {

struct Words {
    std::string_view kind;
    const char* title;
    const char* text;
    ReasonsModel::Action action;
};
constexpr std::array kReasons{
    Words{"no-backup", QT_TRANSLATE_NOOP("Reasons", "There is no backup yet"),
          QT_TRANSLATE_NOOP("Reasons", "A computer that belongs to this backup has stored nothing so far."),
          ReasonsModel::BackUpNow},
    Words{"old-backup", QT_TRANSLATE_NOOP("Reasons", "The last backup is old"),
          QT_TRANSLATE_NOOP("Reasons", "What came since then is only on the computer."),
          ReasonsModel::BackUpNow},
    Words{"old-source", QT_TRANSLATE_NOOP("Reasons", "Something was not backed up for long"),
          QT_TRANSLATE_NOOP("Reasons",
                            "Backups were made since, and it was not part of them. If it is no longer kept, "
                            "take it out of the settings."),
          ReasonsModel::BackUpNow},
    Words{"source-gone", QT_TRANSLATE_NOOP("Reasons", "Something went away while it was backed up"),
          QT_TRANSLATE_NOOP("Reasons",
                            "The last backup may lack a part of it. Was a drive pulled out? Connect it and "
                            "back up again."),
          ReasonsModel::BackUpNow},
    Words{"went-away", QT_TRANSLATE_NOOP("Reasons", "Some files went away before they were read"),
          QT_TRANSLATE_NOOP("Reasons", "They were deleted or moved during the backup, and are not in it."),
          ReasonsModel::NoAction},
    Words{"old-messages", QT_TRANSLATE_NOOP("Reasons", "The newest message is old"),
          QT_TRANSLATE_NOOP("Reasons",
                            "What was written since is in no backup. Export the chats again, and put the "
                            "export where the old one lies."),
          ReasonsModel::NoAction},
    Words{
        "rolled-back", QT_TRANSLATE_NOOP("Reasons", "The backup went back in time"),
        QT_TRANSLATE_NOOP(
            "Reasons",
            "It lacks something that this computer has seen in it. Look for the newest copy of its folder."),
        ReasonsModel::NoAction},
    Words{"forked", QT_TRANSLATE_NOOP("Reasons", "The ways to unlock were changed in two places at once"),
          QT_TRANSLATE_NOOP("Reasons", "Both changes count until somebody says which one holds."),
          ReasonsModel::NoAction},
    Words{"gap", QT_TRANSLATE_NOOP("Reasons", "Something is missing from the backup’s records"),
          QT_TRANSLATE_NOOP("Reasons",
                            "If the folder is synchronised, let that finish. Otherwise files were lost."),
          ReasonsModel::NoAction},
    Words{"clone", QT_TRANSLATE_NOOP("Reasons", "Two computers work with the same key"),
          QT_TRANSLATE_NOOP("Reasons",
                            "One of them is a copy, or the key was stolen. Remove the computer that the key "
                            "belongs to and add it anew."),
          ReasonsModel::NoAction},
    Words{"log", QT_TRANSLATE_NOOP("Reasons", "A part of the backup’s records cannot be read"),
          QT_TRANSLATE_NOOP("Reasons", "Unlocking shows what it is about."), ReasonsModel::Unlock},
    Words{"behind", QT_TRANSLATE_NOOP("Reasons", "A computer has not seen the newest change"),
          QT_TRANSLATE_NOOP(
              "Reasons",
              "Ways to unlock or computers were changed since its last backup. Its next one takes that up."),
          ReasonsModel::BackUpNow},
    Words{"one-way", QT_TRANSLATE_NOOP("Reasons", "There is only one way to unlock"),
          QT_TRANSLATE_NOOP("Reasons", "If it is lost, nothing opens the backup."), ReasonsModel::AddWay},
    Words{"no-way", QT_TRANSLATE_NOOP("Reasons", "No way to unlock is left at the backup’s place"),
          QT_TRANSLATE_NOOP(
              "Reasons", "The files that hold them are gone. Look for another copy of the backup’s folder."),
          ReasonsModel::NoAction},
    Words{"lost-way", QT_TRANSLATE_NOOP("Reasons", "A way to unlock is missing from the backup’s place"),
          QT_TRANSLATE_NOOP("Reasons",
                            "This computer keeps a copy of its file and puts it back with the next backup."),
          ReasonsModel::BackUpNow},
    Words{
        "lost-together", QT_TRANSLATE_NOOP("Reasons", "All ways to unlock would be lost together"),
        QT_TRANSLATE_NOOP("Reasons", "One accident takes them all. A printed recovery key is another thing."),
        ReasonsModel::AddWay},
    Words{"all-here", QT_TRANSLATE_NOOP("Reasons", "Nothing opens the backup on a new computer"),
          QT_TRANSLATE_NOOP("Reasons", "Every way to unlock needs this computer or a password manager."),
          ReasonsModel::AddWay},
    Words{"only-beside", QT_TRANSLATE_NOOP("Reasons", "There is only one way to unlock that lasts"),
          QT_TRANSLATE_NOOP("Reasons",
                            "A way that lives in this computer is gone with it, so it does not count as the "
                            "second one. Add one that lives elsewhere."),
          ReasonsModel::AddWay},
    Words{"weak-password", QT_TRANSLATE_NOOP("Reasons", "The password is easy to guess"),
          QT_TRANSLATE_NOOP("Reasons",
                            "Whoever gets the backup’s files can try passwords as fast as computers can."),
          ReasonsModel::AddWay},
    Words{"unproven-way", QT_TRANSLATE_NOOP("Reasons", "A way to unlock was not used for long"),
          QT_TRANSLATE_NOOP("Reasons", "Unlocking with it shows that it still works."),
          ReasonsModel::TestWay},
    Words{"retired", QT_TRANSLATE_NOOP("Reasons", "This computer was removed from the backup"),
          QT_TRANSLATE_NOOP("Reasons", "What it adds does not count any more."), ReasonsModel::NoAction},
    Words{"one-copy",
          QT_TRANSLATE_NOOP("Reasons", "A way to unlock has only one copy left at the backup’s place"),
          QT_TRANSLATE_NOOP("Reasons", "Unlocking writes the second one again."), ReasonsModel::Unlock},
    Words{"same-disk", QT_TRANSLATE_NOOP("Reasons", "The backup lies on the same disk as what it keeps"),
          QT_TRANSLATE_NOOP("Reasons",
                            "If the disk dies, both are gone. Keep a copy of its folder on another disk."),
          ReasonsModel::NoAction},
    Words{"unreadable-files", QT_TRANSLATE_NOOP("Reasons", "Some files could not be read"),
          QT_TRANSLATE_NOOP("Reasons",
                            "They are not in the last backup. Running it again shows which they are."),
          ReasonsModel::BackUpNow},
    Words{"collapsed", QT_TRANSLATE_NOOP("Reasons", "Something that is kept was nearly emptied"),
          QT_TRANSLATE_NOOP(
              "Reasons", "The last backup holds much less than the one before. Look whether that was meant."),
          ReasonsModel::NoAction},
    Words{"drill-failed",
          QT_TRANSLATE_NOOP("Reasons", "A test found that a version cannot be read back whole"),
          QT_TRANSLATE_NOOP("Reasons", "Backing up stores again what is still on this computer."),
          ReasonsModel::BackUpNow},
    Words{"verify-failed", QT_TRANSLATE_NOOP("Reasons", "A part of the backup is damaged"),
          QT_TRANSLATE_NOOP("Reasons", "Backing up stores again what is still on this computer."),
          ReasonsModel::BackUpNow},
    Words{"never-drilled", QT_TRANSLATE_NOOP("Reasons", "No test has read this backup back"),
          QT_TRANSLATE_NOOP("Reasons",
                            "A test opens it and reads a sample, and shows that it can be restored."),
          ReasonsModel::TestBackup},
    Words{"status",
          QT_TRANSLATE_NOOP("Reasons", "This computer’s notes about its backups were damaged or altered"),
          QT_TRANSLATE_NOOP("Reasons", "The next backup writes them anew."), ReasonsModel::BackUpNow},
    Words{"clock", QT_TRANSLATE_NOOP("Reasons", "A computer’s clock is wrong"),
          QT_TRANSLATE_NOOP("Reasons", "Its last backup claims a time in the future. Set its clock."),
          ReasonsModel::NoAction},
    Words{"missing-packs", QT_TRANSLATE_NOOP("Reasons", "Stored files are gone from the backup’s place"),
          QT_TRANSLATE_NOOP("Reasons", "Backing up stores again what is still on this computer."),
          ReasonsModel::BackUpNow},
    Words{"key-added", QT_TRANSLATE_NOOP("Reasons", "A way to unlock was added"),
          QT_TRANSLATE_NOOP("Reasons", "If it was not you, remove it at once."), ReasonsModel::NoAction},
    Words{"key-removed", QT_TRANSLATE_NOOP("Reasons", "A way to unlock was removed"),
          QT_TRANSLATE_NOOP("Reasons", "If it was not you, look which ways are left."),
          ReasonsModel::NoAction},
    Words{"key-renamed", QT_TRANSLATE_NOOP("Reasons", "A way to unlock was renamed"),
          QT_TRANSLATE_NOOP("Reasons",
                            "If it was not you, test each way before you remove one: its name may be wrong."),
          ReasonsModel::NoAction},
    Words{"vanished", QT_TRANSLATE_NOOP("Reasons", "Stored files are gone from the backup’s place"),
          QT_TRANSLATE_NOOP("Reasons", "Backing up stores again what is still on this computer."),
          ReasonsModel::NoAction},
    Words{
        "lost", QT_TRANSLATE_NOOP("Reasons", "Older versions are not whole"),
        QT_TRANSLATE_NOOP("Reasons",
                          "Not all that was damaged or gone could be stored again. Checking the backup says "
                          "which versions that costs."),
        ReasonsModel::NoAction},
    Words{
        "keys-restored", QT_TRANSLATE_NOOP("Reasons", "Files of ways to unlock were put back"),
        QT_TRANSLATE_NOOP("Reasons", "They were missing from the backup’s place; this computer had copies."),
        ReasonsModel::NoAction},
    Words{"repaired", QT_TRANSLATE_NOOP("Reasons", "Files of ways to unlock were put back"),
          QT_TRANSLATE_NOOP("Reasons", "One of their two copies was missing or damaged."),
          ReasonsModel::NoAction},
    Words{"rebuilt", QT_TRANSLATE_NOOP("Reasons", "This computer’s notes about its backups were made anew"),
          QT_TRANSLATE_NOOP("Reasons", "They were damaged. The next backup reads everything once."),
          ReasonsModel::NoAction},
    Words{"reader",
          QT_TRANSLATE_NOOP("Reasons", "The reader that lies beside the backup was not as it should be"),
          QT_TRANSLATE_NOOP("Reasons",
                            "It opens the backup without Coffer, with a recovery key or a password."),
          ReasonsModel::NoAction},
    Words{"not-remembered",
          QT_TRANSLATE_NOOP("Reasons", "This computer cannot remember what it sees of the backup"),
          QT_TRANSLATE_NOOP("Reasons",
                            "It would not notice the backup going back in time. Its folder for notes is "
                            "full, or may not be written."),
          ReasonsModel::NoAction},
    Words{"claimed-gone", QT_TRANSLATE_NOOP("Reasons", "Another computer says that something is missing"),
          QT_TRANSLATE_NOOP("Reasons",
                            "Let the folder finish synchronising. If nothing is missing then, that "
                            "computer’s key may be in other hands."),
          ReasonsModel::NoAction},
    Words{"missing-statement", QT_TRANSLATE_NOOP("Reasons", "A change of the ways to unlock is missing here"),
          QT_TRANSLATE_NOOP("Reasons",
                            "A computer has seen it. Let the folder finish synchronising, or back up on that "
                            "computer, which puts it back."),
          ReasonsModel::BackUpNow},
    Words{"after-removal", QT_TRANSLATE_NOOP("Reasons", "A removed way to unlock was used"),
          QT_TRANSLATE_NOOP(
              "Reasons", "What it signed after its removal does not count. The activity shows what it was."),
          ReasonsModel::NoAction},
    Words{"altered-ways", QT_TRANSLATE_NOOP("Reasons", "Somebody has changed the data of a way to unlock"),
          QT_TRANSLATE_NOOP("Reasons",
                            "Only somebody who could open the backup can have done that. Unlock with that "
                            "way and rename it, which sets it right, or remove it."),
          ReasonsModel::NoAction},
    Words{"computers-stay", QT_TRANSLATE_NOOP("Reasons", "Computers that were added with this way go on"),
          QT_TRANSLATE_NOOP(
              "Reasons",
              "They can still add backups. What is not yours can be shut out under “Something happened”."),
          ReasonsModel::NoAction},
    Words{"log-not-whole", QT_TRANSLATE_NOOP("Reasons", "The records of the retired computer are not whole"),
          QT_TRANSLATE_NOOP("Reasons",
                            "If the backup’s folder is synchronised, let that finish. What is still missing "
                            "a day from now counts as lost; until then less space can be given back."),
          ReasonsModel::NoAction},
    Words{"unused-sheet", QT_TRANSLATE_NOOP("Reasons", "A recovery sheet was made that opens nothing"),
          QT_TRANSLATE_NOOP("Reasons",
                            "Its key was not added. Destroy the sheet, so that nobody relies on it."),
          ReasonsModel::NoAction},
    Words{"settings-not-written", QT_TRANSLATE_NOOP("Reasons", "A setting could not be written down"),
          QT_TRANSLATE_NOOP("Reasons",
                            "It holds until Coffer is closed. The disk with your own folder may be full, or "
                            "may not be written."),
          ReasonsModel::NoAction},
    Words{"not-recorded", QT_TRANSLATE_NOOP("Reasons", "Something could not be written down"),
          QT_TRANSLATE_NOOP("Reasons", "The backup is as it was."), ReasonsModel::NoAction},
};

QString translated(const char* text) {
    return QCoreApplication::translate("Reasons", text);
}

const Words* wordsFor(std::string_view kind) {
    const auto* const found = std::find_if(kReasons.begin(), kReasons.end(),
                                           [&](const Words& known) { return known.kind == kind; });
    return found == kReasons.end() ? nullptr : found;
}

}  // namespace

ReasonText textFor(const ProtectionReason& reason) {
    ReasonText text;
    text.kind = QString::fromStdString(reason.kind);
    text.danger = reason.weight == ProtectionReason::Weight::Danger;
    text.details = QString::fromStdString(reason.sentence + "; " + reason.remedy);
    const Words* found = wordsFor(reason.kind);
    if (found == nullptr) {
        text.title = QString::fromStdString(reason.sentence);
        text.text = QString::fromStdString(reason.remedy);
        return text;
    }
    text.title = translated(found->title);
    text.text = translated(found->text);
    text.action = found->action;
    return text;
}

Problem problemFor(const VaultNotice& notice) {
    const Words* found = wordsFor(notice.kind);
    Problem problem;
    problem.what = found == nullptr
                       ? translated(QT_TRANSLATE_NOOP("Reasons", "Coffer noticed something about the backup"))
                       : translated(found->title);
    problem.next = found == nullptr ? QString() : translated(found->text);
    problem.details = QString::fromStdString(notice.error.detail);
    problem.damage = notice.error.code == Code::Damaged || notice.error.code == Code::Tampered;
    return problem;
}

}  // namespace coffer::ui
