// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/authenticatorfor.h"

#include <cstdlib>

#include "browser/browserpasskeys.h"
#include "fido/securitykeys.h"
#include "format/slotfile.h"
#ifdef __linux__
#include "tpm/tpmauthenticator.h"
#endif

namespace coffer {
namespace {

#ifdef __linux__
std::unique_ptr<Authenticator> tpmOfThisComputer() {
#ifdef COFFER_DEV_TRANSPORTS
    // NOLINTNEXTLINE(concurrency-mt-unsafe): nothing here changes the environment
    if (const char* simulator = std::getenv("COFFER_TPM_SIMULATOR")) {
        return std::make_unique<TpmAuthenticator>(simulator);
    }
#endif
    return std::make_unique<TpmAuthenticator>();
}
#endif

}  // namespace

Result<std::unique_ptr<Authenticator>> authenticatorFor(std::string_view method) {
    if (method == format::kMethodSecurityKey) {
        return std::unique_ptr<Authenticator>(std::make_unique<SecurityKeys>());
    }
    if (method == format::kMethodBrowser) {
        return std::unique_ptr<Authenticator>(std::make_unique<BrowserPasskeys>());
    }
#ifdef __linux__
    if (method == format::kMethodTpm) {
        return tpmOfThisComputer();
    }
#endif
    return Error{Code::Invalid,
                 "\"" + std::string(method) +
                     "\" is no kind that is here; kinds are recovery-key, password, security-key, browser "
                     "(passkeys), tpm and both"};
}

}  // namespace coffer
