// SPDX-License-Identifier: GPL-3.0-or-later
#include "fido/credentialsearch.h"

#include <algorithm>
#include <array>

namespace coffer {
namespace {

bool isTooLong(int code) {
    return code == FIDO_ERR_REQUEST_TOO_LARGE || code == FIDO_ERR_LIMIT_EXCEEDED ||
           code == FIDO_ERR_INVALID_LENGTH;
}

}  // namespace

SearchAnswer searchInParts(const Key& key, std::span<const Bytes> credentials,
                           const std::function<SearchAnswer(std::span<const Bytes>)>& question) {
    std::size_t most = credentials.size();
    for (std::size_t begin = 0; begin < credentials.size();) {
        const auto rest = credentials.subspan(begin);
        const std::size_t count = std::min(key.fitting(rest), most);
        if (count == 0) {
            ++begin;
            continue;
        }
        SearchAnswer answer = question(rest.first(count));
        if (answer.value) {
            *answer.value += begin;
        }
        if (isTooLong(answer.reply.code)) {
            begin += count == 1 ? 1 : 0;
            most = std::max<std::size_t>(count / 2, 1);
        } else if (answer.reply.code == FIDO_ERR_NO_CREDENTIALS) {
            begin += count;
        } else {
            return answer;
        }
    }
    return {{FIDO_ERR_NO_CREDENTIALS}};
}

SearchAnswer searchSilently(Key& key, std::span<const Bytes> credentials, const std::stop_token& stop) {
    return searchInParts(key, credentials, [&](std::span<const Bytes> part) {
        return key.search(part, Key::Silence::Unverified, nullptr, stop);
    });
}

Outcome<SearchAnswer> searchVerified(Key& key, Verification& verification, std::span<const Bytes> credentials,
                                     const std::stop_token& stop) {
    std::optional<Failure> failure;
    SearchAnswer found = searchInParts(key, credentials, [&](std::span<const Bytes> part) {
        SearchAnswer answer;
        const auto code = verification.send(
            [&](const KeyPin& pin) {
                return (answer = key.search(part, Key::Silence::Verified, pin, stop)).reply;
            },
            Step::Kind::Working,
            {FIDO_ERR_NO_CREDENTIALS, FIDO_ERR_REQUEST_TOO_LARGE, FIDO_ERR_LIMIT_EXCEEDED,
             FIDO_ERR_INVALID_LENGTH, FIDO_ERR_UNSUPPORTED_OPTION, FIDO_ERR_INVALID_OPTION,
             FIDO_ERR_UP_REQUIRED});
        if (!code) {
            failure = code.failure();
        }
        return answer;
    });
    return failure ? Outcome<SearchAnswer>(*failure) : found;
}

bool isReticent(int code) {
    constexpr std::array kCodes{FIDO_ERR_PIN_REQUIRED,       FIDO_ERR_PIN_AUTH_INVALID,
                                FIDO_ERR_UNSUPPORTED_OPTION, FIDO_ERR_INVALID_OPTION,
                                FIDO_ERR_UP_REQUIRED,        FIDO_ERR_MISSING_PARAMETER,
                                FIDO_ERR_INVALID_PARAMETER,  FIDO_ERR_UNAUTHORIZED_PERM,
                                FIDO_ERR_OPERATION_DENIED,   FIDO_ERR_NOT_ALLOWED};
    return std::find(kCodes.begin(), kCodes.end(), code) != kCodes.end();
}

}  // namespace coffer
