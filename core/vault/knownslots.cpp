// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/knownslots.h"

#include "bytes/encoding.h"
#include "vault/seenfile.h"

namespace coffer {

std::vector<const format::SlotHeader*> knownSlots(const KeyFiles& files, const SeenBefore& seen) {
    std::vector<const format::SlotHeader*> all, known;
    for (const auto& found : files.slots) {
        if (found.slot.ok()) {
            const auto& header = found.slot->header;
            all.push_back(&header);
            if (seen.questions.contains(questionHash(header))) {
                known.push_back(&header);
            }
        }
    }
    return known.empty() ? all : known;
}

std::set<std::string> knownMethods(const KeyFiles& files, const SeenBefore& seen) {
    std::set<std::string> methods;
    for (const auto* header : knownSlots(files, seen)) {
        methods.insert(header->method);
    }
    return methods;
}

std::string partnerMethod(const KeyFiles& files, const SeenBefore& seen, const std::string& slot,
                          const std::function<bool(const std::string& method)>& canAsk) {
    for (const auto* header : knownSlots(files, seen)) {
        for (const auto& part : header->parts) {
            const bool fits = toHex(header->slot).starts_with(slot) && part.method != format::kMethodPassword;
            if (fits && canAsk(part.method)) {
                return part.method;
            }
        }
    }
    return std::string(format::kMethodSecurityKey);
}

}  // namespace coffer
