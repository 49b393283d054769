// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/errorwords.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

#include "models/errortexts.h"
#include "models/faulttexts.h"
#include "models/kindtexts.h"

namespace coffer::ui {
namespace {

/// The words for the error's own kind in one of the lists; empty where it has none.
Words wordsOfKind(const auto& list, Aim aim, const Error& error) {
    const auto found = std::find_if(list.begin(), list.end(), [&](const KindWords& known) {
        return !error.kind.empty() && known.kind == error.kind &&
               known.code.value_or(error.code) == error.code && known.aim.value_or(aim) == aim;
    });
    return found == list.end() ? Words{} : found->words;
}

Words wordsOfSpecial(Aim aim, Code code) {
    const auto found =
        std::find_if(kSpecialTexts.begin(), kSpecialTexts.end(),
                     [&](const SpecialWords& known) { return known.aim == aim && known.code == code; });
    return found == kSpecialTexts.end() ? Words{} : found->words;
}

Words wordsOfCode(Aim aim, Code code) {
    const auto wanted = std::find_if(kAimTexts.begin(), kAimTexts.end(),
                                     [&](const AimWords& known) { return known.aim == aim; });
    const auto found = std::find_if(kCodeTexts.begin(), kCodeTexts.end(),
                                    [&](const CodeWords& known) { return known.code == code; });
    Q_ASSERT(wanted != kAimTexts.end() && found != kCodeTexts.end());
    return {wanted->what, found->words.why, found->words.next};
}

/// The words of one source only: a sentence of why fits the what next that was written for it.
QString firstOf(const char* special, const char* general) {
    const char* text = special != nullptr ? special : general;
    return text == nullptr ? QString() : QCoreApplication::translate("Errors", text);
}

}  // namespace

Problem problemFor(Aim aim, const Error& error) {
    const Words general = wordsOfCode(aim, error.code);
    const Words fault = wordsOfKind(kFaultTexts, aim, error);
    Words special = fault.what != nullptr ? fault : wordsOfKind(kKindTexts, aim, error);
    special = special.what == nullptr ? wordsOfSpecial(aim, error.code) : special;
    const bool isSpecial = special.why != nullptr;
    Problem problem;
    problem.what = firstOf(special.what, general.what);
    problem.why = firstOf(special.why, general.why);
    problem.next = firstOf(special.next, isSpecial ? nullptr : general.next);
    problem.details = QString::fromStdString(std::string(codeName(error.code)) + ": " + error.detail);
    problem.proofWanted = error.kind == kStaleProof;
    const bool ofStorage = fault.what == nullptr;  // an authenticator's nonsense is no damage of the backup
    problem.damage = ofStorage && (error.code == Code::Damaged || error.code == Code::Tampered);
    return problem;
}

}  // namespace coffer::ui
