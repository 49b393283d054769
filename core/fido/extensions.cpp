// SPDX-License-Identifier: GPL-3.0-or-later
#include "fido/extensions.h"

#include <algorithm>

namespace coffer {
namespace {

bool expectValue(fido_cred_t& credential, std::string_view name, std::int64_t value) {
    if (name == "credProtect") {
        return fido_cred_set_prot(&credential, static_cast<int>(std::clamp<std::int64_t>(value, -1, 4))) ==
               FIDO_OK;
    }
    if (name == "minPinLength" && value >= 0) {
        return fido_cred_set_pin_minlen(&credential, static_cast<std::size_t>(value)) == FIDO_OK;
    }
    return false;
}

bool expectFlag(fido_cred_t& credential, std::string_view name, bool value) {
    if (name == "hmac-secret") {
        return !value || fido_cred_set_extensions(&credential, FIDO_EXT_HMAC_SECRET) == FIDO_OK;
    }
    if (name == "credBlob") {
        return !value || fido_cred_set_extensions(&credential, FIDO_EXT_CRED_BLOB) == FIDO_OK;
    }
    return false;
}

bool expectOne(fido_cred_t& credential, const CborPair& extension) {
    const auto* const name = std::get_if<std::string_view>(&extension.key);
    const auto flag = cborBoolean(extension.value);
    const auto value = cborInteger(extension.value);
    return name != nullptr && (flag    ? expectFlag(credential, *name, *flag)
                               : value ? expectValue(credential, *name, *value)
                                       : false);
}

}  // namespace

bool expectExtensions(fido_cred_t& credential, const CborMap& extensions) {
    return std::all_of(extensions.begin(), extensions.end(),
                       [&](const CborPair& extension) { return expectOne(credential, extension); });
}

bool expectExtensions(fido_assert_t& assertion, const CborMap& extensions) {
    int mask = 0;
    for (const CborPair& extension : extensions) {
        const auto* const name = std::get_if<std::string_view>(&extension.key);
        if (name == nullptr || !cborBytes(extension.value)) {
            return false;
        }
        mask |= *name == "hmac-secret" ? FIDO_EXT_HMAC_SECRET : 0;
        mask |= *name == "credBlob" ? FIDO_EXT_CRED_BLOB : 0;
    }
    return fido_assert_set_extensions(&assertion, mask) == FIDO_OK;
}

}  // namespace coffer
