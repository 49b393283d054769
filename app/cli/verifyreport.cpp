// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verifyreport.h"

#include <algorithm>

#include "bytes/encoding.h"
#include "cli/backuppaths.h"
#include "cli/figures.h"
#include "files/names.h"

namespace coffer::cli {
namespace {

/// "2 files and parts of 1 folder"
std::string lossText(const BackupLoss& loss) {
    const std::string folders =
        loss.directories == 0 ? "" : "parts of " + humanCount(loss.directories, "folder", "folders");
    const std::string files = loss.files == 0 ? "" : humanCount(loss.files, "file", "files");
    const std::string both = files + (files.empty() || folders.empty() ? "" : " and ") + folders;
    return both.empty() ? "parts of its list of chats" : both;
}

const char* lossVerb(const BackupLoss& loss) {
    if (loss.isGone()) {
        return loss.unread > 0 ? " has lost, or cannot be read now for, " : " has lost ";
    }
    return loss.arriving == 0 ? " cannot be read now for " : " waits for ";
}

void printLoss(const Console& console, const BackupLoss& loss) {
    console.text("backup " + toHex(loss.backup.hash).substr(0, 8) + lossVerb(loss) + lossText(loss) +
                 (loss.paths.empty() ? "" : ":"));
    Json paths = Json::array();
    for (const auto& path : loss.paths) {
        console.text("    " + (path.empty() ? std::string("the folder at the top") : displayPath(path)));
        paths.push_back(displayPath(path));
    }
    console.object({{"lost",
                     {{"snapshot", toHex(loss.backup.hash)},
                      {"files", loss.files},
                      {"directories", loss.directories},
                      {"arriving", loss.arriving},
                      {"unread", loss.unread},
                      {"paths", paths}}}});
}

/// What stores again what is lost, as far as that can be: not every computer that reads also backs up.
std::string waysBack(const std::optional<Reliance>& reliance) {
    if (reliance == Reliance::Present) {
        return "Run a backup: it stores again what the sources still have. What they have no more is "
               "lost for good; ";
    }
    return reliance == Reliance::Past
               ? "No computer that backs up from here relies on it any more: what its sources still have is "
                 "stored again by its backups. What they have no more is lost for good; "
               : "Run \"coffer verify --all\" and then a backup on the computer that backs up here: that "
                 "stores again what its sources still have. What they have no more is lost for good; ";
}

/// What can be done about what is lost for good, or stands in the way without being needed.
void printWaysOut(const Console& console, const VerifyReport& report,
                  const std::optional<Reliance>& reliance) {
    const auto isGone = [](const BackupLoss& loss) { return loss.isGone(); };
    const auto liesIn = [&](std::string_view folder) {
        return std::any_of(report.damaged.begin(), report.damaged.end(), [&](const DamagedObject& object) {
            return object.object.find(folder) != std::string::npos;
        });
    };
    if (std::any_of(report.losses.begin(), report.losses.end(), isGone)) {
        console.text(
            waysBack(reliance) +
            "\"coffer forget\" of the backups that have lost something, and \"coffer prune\" after the "
            "next backup, clear away the rest.");
    } else if (report.losses.empty() && liesIn("/packs/") && !liesIn("/log/")) {
        console.text(
            "No backup needs what is lost in the damaged packs. \"coffer prune\" clears them away once a "
            "backup has stored again what else was in them.");
    }
    if (liesIn("/indexes/")) {
        console.text(
            "An index that is missing or damaged costs nothing while the packs are whole: they say "
            "themselves what they hold. A copy of the vault's folder that has it mends that; one that is "
            "missing is no "
            "more named once the backups that name it are forgotten.");
    }
    if (liesIn("/log/")) {
        console.text(
            "Log entries come back only from a copy of the vault's folder that has them; backups that only "
            "such an entry names cannot be seen without it.");
    }
}

constexpr const char* kNoData = " No data was read: --all reads and checks it.";

std::string goodText(const VerifyReport& report, CheckDepth checked) {
    if (checked != CheckDepth::Names && report.whole.empty()) {
        return "There is no backup here, so nothing is proven.";
    }
    switch (checked) {
        case CheckDepth::Names:
            return "Every object is what its name says. Files that are missing cannot be noticed without a "
                   "key.";
        case CheckDepth::Structure:
            return "All that the " + humanCount(report.whole.size(), "backup needs", "backups need") +
                   " is there." + kNoData;
        case CheckDepth::All:
            break;
    }
    return "Everything is whole.";
}

std::string badText(const VerifyReport& report, CheckDepth checked) {
    std::string text;
    if (report.damagedCount > 0 || (report.arriving.empty() && report.unread.empty())) {
        text = humanCount(report.damagedCount, "object is", "objects are") + " not whole";
    }
    if (!report.arriving.empty()) {
        text += (text.empty() ? "" : ", ") + humanCount(report.arriving.size(), "object is", "objects are") +
                " not there, or not yet if the folder is still being synchronised";
    }
    if (!report.unread.empty()) {
        text += (text.empty() ? "" : ", ") + humanCount(report.unread.size(), "object", "objects") +
                " could not be read, so that nothing is known of " +
                (report.unread.size() == 1 ? "it" : "them");
    }
    if (checked == CheckDepth::Names && report.damagedCount == 0) {
        return text + ".";
    }
    if (checked == CheckDepth::Names) {
        return text + ". Which backups need what is damaged cannot be told without a key.";
    }
    const std::size_t backups = report.whole.size() + report.losses.size();
    if (backups == 0) {
        return text + "; no backup is there to be told of.";
    }
    const std::string counted = text + "; " + std::to_string(report.whole.size()) + " of ";
    return checked == CheckDepth::All
               ? counted + humanCount(backups, "backup is", "backups are") + " whole."
               : counted + humanCount(backups, "backup misses", "backups miss") + " nothing." + kNoData;
}

const char* checkedName(CheckDepth checked) {
    return checked == CheckDepth::Names ? "names" : checked == CheckDepth::Structure ? "structure" : "all";
}

}  // namespace

ExitCode printVerifyReport(const Console& console, const VerifyReport& report, CheckDepth checked,
                           const std::optional<Reliance>& reliance) {
    for (const auto* list : {&report.damaged, &report.arriving, &report.unread}) {
        for (const auto& object : *list) {
            console.text(object.verdict + ": " + sentenceAbout(object.object, object.error.detail));
            console.object({{"damaged",
                             {{"object", object.object},
                              {"verdict", object.verdict},
                              {"message", object.error.detail}}}});
        }
    }
    for (const auto& loss : report.losses) {
        printLoss(console, loss);
    }
    for (const auto& pack : report.replaced) {
        console.warn("replaced", pack.object + " is damaged, but all that it held is stored again");
    }
    for (const auto& stranger : report.strangers) {
        console.warn("stranger", displayPath(stranger) + " is not part of the vault");
    }
    if (report.objects > 0) {
        console.text(
            "Read " + humanCount(report.objects, "object", "objects") + ", " + humanSize(report.bytes) +
            (report.chunks == 0 ? "" : ", checked " + humanCount(report.chunks, "chunk", "chunks")) + ".");
    }
    console.text(report.good() ? goodText(report, checked) : badText(report, checked));
    if (checked != CheckDepth::Names) {
        printWaysOut(console, report, reliance);
    }
    console.object({{"depth", checkedName(checked)},
                    {"arriving", report.arriving.size()},
                    {"unread", report.unread.size()},
                    {"objects", report.objects},
                    {"bytes", report.bytes},
                    {"chunks", report.chunks},
                    {"damaged-count", report.damagedCount},
                    {"whole", report.whole.size()},
                    {"good", report.good()}});
    if (report.undecided()) {
        return exitCodeFor(report.whyUndecided().code);
    }
    if (!report.good()) {
        return ExitCode::Damaged;
    }
    return checked != CheckDepth::Names && report.whole.empty() ? ExitCode::Partly : ExitCode::Done;
}

}  // namespace coffer::cli
