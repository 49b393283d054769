// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/keylist.h"

#include "bytes/encoding.h"
#include "fido/aaguids.h"
#include "files/names.h"
#include "vault/waysin.h"

namespace coffer::cli {
namespace {

std::string syncText(const format::SlotFacts& facts) {
    if (facts.has(format::kFlagBackedUp)) {
        return "synced";
    }
    return facts.has(format::kFlagBackupEligible) ? "can be synced, is not" : "";
}

/// What a person may want to know of it, in words.
std::vector<std::string> traitsOf(const format::PrivateSlot& slot) {
    const auto& facts = slot.facts;
    const std::string_view maker = facts.aaguid ? authenticatorName(*facts.aaguid) : std::string_view();
    const bool isCredential = facts.credentialKey.has_value();
    std::vector<std::string> traits{
        std::string(maker), syncText(facts),
        facts.computer || slot.method == format::kMethodTpm ? "only on one computer" : "",
        facts.has(format::kFlagWeak) ? "easy to guess" : "",
        isCredential ? "attestation " + facts.attestation.value_or("none") : ""};
    std::erase(traits, "");
    return traits;
}

std::string provenText(const std::optional<std::uint64_t>& proven) {
    return proven ? ", last proven " + humanTime(*proven) : ", opened once then, no proof recorded since";
}

Json objectOf(const format::PrivateSlot& slot, const std::optional<std::uint64_t>& proven, bool used) {
    Json object{{"slot", toHex(slot.slot)}, {"kind", slot.method},       {"name", slot.name},
                {"created", slot.created},  {"flags", slot.facts.flags}, {"opened", used}};
    if (proven) {
        object["last-proof"] = *proven;
    }
    if (slot.facts.aaguid) {
        object["aaguid"] = toHex(*slot.facts.aaguid);
    }
    if (slot.facts.credentialKey) {
        object["attestation"] = slot.facts.attestation.value_or("none");
    }
    if (slot.facts.computer) {
        object["computer"] = toHex(*slot.facts.computer);
    }
    return object;
}

}  // namespace

Result<ExitCode> listKeys(const Workspace& workspace) {
    TRY(const auto storage, workspace.openStorage());
    TRY(const auto owner, workspace.unlock(*storage));
    const Console console = workspace.console();
    for (const auto& slot : owner->secrets().slots) {
        const bool used = slot.slot == owner->slot().slot;
        const auto proven = lastGoodTest(*owner, slot.slot, workspace.clock());
        std::string line = toHex(slot.slot).substr(0, 8) + "  " + displayPath(methodWords(slot.method)) +
                           "  \"" + displayPath(slot.name) + "\"  added " + humanTime(slot.created) +
                           provenText(proven);
        for (const auto& trait : traitsOf(slot)) {
            line += ", " + trait;
        }
        console.text(line + (used ? "  (opened with this one)" : ""));
        console.object(objectOf(slot, proven, used));
    }
    return ExitCode::Done;
}

}  // namespace coffer::cli
