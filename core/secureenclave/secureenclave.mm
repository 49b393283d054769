// SPDX-License-Identifier: GPL-3.0-or-later
// Follows Apple's documentation of Security.framework and LocalAuthentication; unverified: never compiled or
// run there yet.
#include "secureenclave/secureenclave.h"

#import <Foundation/Foundation.h>
#import <LocalAuthentication/LocalAuthentication.h>
#import <Security/Security.h>

#include <optional>

#include "crypto/hash.h"
#include "crypto/random.h"
#include "secureenclave/enclavestate.h"

namespace coffer {
namespace {

constexpr std::size_t kSecretSize = 32;
const SecKeyAlgorithm kAlgorithm = kSecKeyAlgorithmECIESEncryptionCofactorX963SHA256AESGCM;

/// What Core Foundation gave us to keep.
template <typename Ref>
class Owned {
public:
    explicit Owned(Ref value = nullptr) : m_value(value) {}
    Owned(const Owned&) = delete;
    Owned& operator=(const Owned&) = delete;
    Owned(Owned&& other) noexcept : m_value(std::exchange(other.m_value, nullptr)) {}
    Owned& operator=(Owned&&) = delete;
    ~Owned() {
        if (m_value != nullptr) {
            CFRelease(m_value);
        }
    }
    [[nodiscard]] Ref get() const { return m_value; }
    [[nodiscard]] Ref* out() { return &m_value; }

private:
    Ref m_value;
};

Fault faultOf(NSInteger code) {
    switch (code) {
        case errSecUserCanceled:
        case LAErrorUserCancel:
        case LAErrorAppCancel:
        case LAErrorSystemCancel:
            return Fault::Cancelled;
        case errSecMissingEntitlement:
            return Fault::NoPermission;
        case errSecItemNotFound:
            return Fault::Gone;
        case errSecAuthFailed:
        case LAErrorAuthenticationFailed:
            return Fault::FingerprintWrong;
        case LAErrorBiometryLockout:
            return Fault::FingerprintBlocked;
        case LAErrorPasscodeNotSet:
            return Fault::Unsupported;
        default:
            return Fault::Broken;
    }
}

Failure failureOf(OSStatus status) {
    NSString* text = CFBridgingRelease(SecCopyErrorMessageString(status, nullptr));
    return {faultOf(status), {}, text == nil ? std::to_string(status) : std::string(text.UTF8String)};
}

Failure failureOf(const Owned<CFErrorRef>& error) {
    NSError* known = (__bridge NSError*)error.get();
    return {faultOf(known.code), {}, known == nil ? "" : std::string(known.localizedDescription.UTF8String)};
}

NSData* dataOf(ByteView bytes) {
    return [NSData dataWithBytes:bytes.data() length:bytes.size()];
}

ByteView viewOf(CFDataRef data) {
    return {CFDataGetBytePtr(data), static_cast<std::size_t>(CFDataGetLength(data))};
}

/// What finds the key again, or deletes it.
NSMutableDictionary* queryFor(const EnclaveKeyId& id) {
    return [@{
        (__bridge id)kSecClass : (__bridge id)kSecClassKey,
        (__bridge id)kSecAttrApplicationTag : dataOf(id),
        (__bridge id)kSecAttrTokenID : (__bridge id)kSecAttrTokenIDSecureEnclave,
        (__bridge id)kSecUseDataProtectionKeychain : @YES,
    } mutableCopy];
}

Outcome<Owned<SecKeyRef>> makeKey(const EnclaveKeyId& id) {
    Owned<CFErrorRef> error;
    const Owned<SecAccessControlRef> access(SecAccessControlCreateWithFlags(
        kCFAllocatorDefault, kSecAttrAccessibleWhenUnlockedThisDeviceOnly,
        kSecAccessControlPrivateKeyUsage | kSecAccessControlUserPresence, error.out()));
    if (access.get() == nullptr) {
        return failureOf(error);
    }
    NSDictionary* attributes = @{
        (__bridge id)kSecAttrKeyType : (__bridge id)kSecAttrKeyTypeECSECPrimeRandom,
        (__bridge id)kSecAttrKeySizeInBits : @256,
        (__bridge id)kSecAttrTokenID : (__bridge id)kSecAttrTokenIDSecureEnclave,
        (__bridge id)kSecUseDataProtectionKeychain : @YES,
        (__bridge id)kSecPrivateKeyAttrs : @{
            (__bridge id)kSecAttrIsPermanent : @YES,
            (__bridge id)kSecAttrApplicationTag : dataOf(id),
            (__bridge id)kSecAttrAccessControl : (__bridge id)access.get(),
        },
    };
    Owned<SecKeyRef> key(SecKeyCreateRandomKey((__bridge CFDictionaryRef)attributes, error.out()));
    if (key.get() == nullptr) {
        return failureOf(error);
    }
    return key;
}

Outcome<Bytes> sealTo(SecKeyRef key, const SecretBytes& secret) {
    Owned<CFErrorRef> error;
    const Owned<SecKeyRef> open(SecKeyCopyPublicKey(key));
    const Owned<CFDataRef> plain(CFDataCreateWithBytesNoCopy(kCFAllocatorDefault, secret.view().data(),
                                                             static_cast<CFIndex>(secret.size()), kCFAllocatorNull));
    const Owned<CFDataRef> sealed(SecKeyCreateEncryptedData(open.get(), kAlgorithm, plain.get(), error.out()));
    if (sealed.get() == nullptr) {
        return failureOf(error);
    }
    const ByteView bytes = viewOf(sealed.get());
    return Bytes(bytes.begin(), bytes.end());
}

/// Asks the owner, who is told why; `stop` takes the system's question away.
Outcome<SecretBytes> unseal(const EnclaveState& state, std::stop_token stop) {
    LAContext* context = [[LAContext alloc] init];
    const std::stop_callback withdraw(stop, [context] { [context invalidate]; });
    context.localizedReason = @"open your backups";
    NSMutableDictionary* query = queryFor(state.key);
    query[(__bridge id)kSecReturnRef] = @YES;
    query[(__bridge id)kSecUseAuthenticationContext] = context;
    Owned<SecKeyRef> key;
    const OSStatus status =
        SecItemCopyMatching((__bridge CFDictionaryRef)query, reinterpret_cast<CFTypeRef*>(key.out()));
    if (status != errSecSuccess) {
        return failureOf(status);
    }
    Owned<CFErrorRef> error;
    const Owned<CFDataRef> plain(SecKeyCreateDecryptedData(key.get(), kAlgorithm,
                                                           (__bridge CFDataRef)dataOf(state.sealed), error.out()));
    if (stop.stop_requested()) {
        return Failure{Fault::Cancelled};
    }
    if (plain.get() == nullptr) {
        return failureOf(error);
    }
    SecretBytes secret = SecretBytes::copyOf(viewOf(plain.get()));
    wipe({const_cast<std::uint8_t*>(CFDataGetBytePtr(plain.get())), secret.size()});
    if (secret.size() != kSecretSize) {
        return Failure{Fault::Broken, {}, "it decrypted something of another length"};
    }
    return secret;
}

Device thisMac() {
    return {"secure-enclave", "Secure Enclave of this Mac"};
}

/// A new slot's state and secret; its key is in the keychain by then, whatever comes of it.
Outcome<Enrolment> sealAndUnseal(const EnclaveKeyId& id, const std::stop_token& stop) {
    const auto key = makeKey(id);
    if (!key) {
        return key.failure();
    }
    const SecretBytes secret = crypto::randomSecret(kSecretSize);
    auto sealed = sealTo(key->get(), secret);
    if (!sealed) {
        return sealed.failure();
    }
    const EnclaveState state{id, std::move(*sealed)};
    auto again = unseal(state, stop);
    if (!again) {
        return again.failure();
    }
    if (!crypto::constantTimeEqual(secret.view(), again->view())) {
        return Failure{Fault::DifferentSecret};
    }
    Enrolment enrolment;
    enrolment.secret = std::move(*again);
    enrolment.state = encodeEnclaveState(state);
    enrolment.portrait.thisComputerOnly = true;
    enrolment.device = thisMac();
    return enrolment;
}

}  // namespace

Outcome<std::vector<Device>> SecureEnclaveAuthenticator::discover() {
    LAContext* context = [[LAContext alloc] init];
    const bool can = [context canEvaluatePolicy:LAPolicyDeviceOwnerAuthentication error:nil];
    return can ? std::vector<Device>{thisMac()} : std::vector<Device>{};
}

Outcome<Enrolment> SecureEnclaveAuthenticator::enrol(const EnrolRequest&, Dialogue& dialogue, std::stop_token stop) {
    if (stop.stop_requested()) {
        return Failure{Fault::Cancelled};
    }
    dialogue.step({Step::Kind::Fingerprint, thisMac()});
    const auto id = crypto::randomId<EnclaveKeyId>();
    auto enrolment = sealAndUnseal(id, stop);
    if (!enrolment) {
        SecItemDelete((__bridge CFDictionaryRef)queryFor(id));
    }
    return enrolment;
}

Outcome<Unlocking> SecureEnclaveAuthenticator::unlock(const UnlockRequest& request, Dialogue& dialogue,
                                                      std::stop_token stop) {
    Failure last{Fault::NotEnrolled};
    for (std::size_t i = 0; i < request.candidates.size() && !stop.stop_requested(); ++i) {
        const auto state = decodeEnclaveState(request.candidates[i].state);
        if (!state) {
            last = state.failure();
            continue;
        }
        dialogue.step({Step::Kind::Fingerprint, thisMac()});
        auto secret = unseal(*state, stop);
        if (secret) {
            return Unlocking{i, std::move(*secret), {}, thisMac()};
        }
        if (secret.failure().fault != Fault::Gone) {
            return secret.failure();
        }
        last = secret.failure();
    }
    return stop.stop_requested() ? Failure{Fault::Cancelled} : last;
}

}  // namespace coffer
