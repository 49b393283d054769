// SPDX-License-Identifier: GPL-3.0-or-later
#include "fido/keytraits.h"

#include <algorithm>
#include <string_view>

#include "fido/handles.h"

namespace coffer {
namespace {

constexpr std::size_t kMostListed = 64;
constexpr std::size_t kSmallestMessage = 1024;  // CTAP's, where a key says nothing
constexpr std::size_t kLargestMessage = 2048;   // what libfido2 takes
constexpr std::size_t kMostTransports = 8;

bool holds(char** names, std::size_t count, std::string_view name) {
    return std::any_of(names, names + count, [&](const char* one) { return name == one; });
}

bool option(const fido_cbor_info_t& info, std::string_view name) {
    const std::size_t count = fido_cbor_info_options_len(&info);
    char** const names = fido_cbor_info_options_name_ptr(&info);
    for (std::size_t i = 0; i < count; ++i) {
        if (name == names[i]) {
            return fido_cbor_info_options_value_ptr(&info)[i];
        }
    }
    return false;
}

std::vector<std::string> transportsOf(const fido_cbor_info_t& info) {
    char** const names = fido_cbor_info_transports_ptr(&info);
    const std::size_t count = std::min(fido_cbor_info_transports_len(&info), kMostTransports);
    return count == 0 ? std::vector<std::string>{"usb"} : std::vector<std::string>(names, names + count);
}

std::size_t listLimitOf(const fido_cbor_info_t& info) {
    const auto told = static_cast<std::size_t>(fido_cbor_info_maxcredcntlst(&info));
    return told == 0 ? kMostListed : std::min(told, kMostListed);
}

void readInfo(const fido_cbor_info_t& info, KeyTraits& traits) {
    traits.hmacSecret =
        holds(fido_cbor_info_extensions_ptr(&info), fido_cbor_info_extensions_len(&info), "hmac-secret");
    traits.credentialStore = option(info, "rk") && fido_cbor_info_rk_remaining(&info) != 0;
    traits.mustChangePin = fido_cbor_info_new_pin_required(&info);
    traits.alwaysVerifies = option(info, "alwaysUv");
    traits.shortestPin = static_cast<unsigned>(
        std::clamp<std::uint64_t>(fido_cbor_info_minpinlen(&info), kShortestPin, kLongestPin));
    traits.listLimit = listLimitOf(info);
    traits.messageLimit = std::clamp(static_cast<std::size_t>(fido_cbor_info_maxmsgsiz(&info)),
                                     kSmallestMessage, kLargestMessage);
    traits.transports = transportsOf(info);
}

}  // namespace

int readTraits(fido_dev_t& key, KeyTraits& traits) {
    traits.fido2 = fido_dev_is_fido2(&key);
    traits.windowsHello = fido_dev_is_winhello(&key);
    if (!traits.fido2) {
        return FIDO_OK;
    }
    const FidoOwned<fido_cbor_info_t> info(fido_cbor_info_new());
    if (!info) {
        return FIDO_ERR_INTERNAL;
    }
    if (const int code = fido_dev_get_cbor_info(&key, info.get()); code != FIDO_OK) {
        return code;
    }
    readInfo(*info, traits);
    traits.takesPin = fido_dev_supports_pin(&key);
    traits.hasPin = fido_dev_has_pin(&key);
    traits.verifiesItself = fido_dev_has_uv(&key);
    traits.credentialProtection = fido_dev_supports_cred_prot(&key);
    return FIDO_OK;
}

Outcome<void> checkTraits(const KeyTraits& traits) {
    if (!traits.fido2) {
        return Failure{Fault::Unsupported, {}, "it speaks only U2F, the forerunner of FIDO2"};
    }
    if (!traits.hmacSecret) {
        return Failure{Fault::Unsupported, {}, "it does not offer hmac-secret"};
    }
    if (!traits.windowsHello && !traits.takesPin && !traits.verifiesItself) {
        return Failure{Fault::Unsupported, {}, "it knows neither PIN nor fingerprint"};
    }
    return {};
}

}  // namespace coffer
