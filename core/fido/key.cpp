// SPDX-License-Identifier: GPL-3.0-or-later
#include "fido/key.h"

#include <algorithm>
#include <utility>

#include "bytes/encoding.h"
#include "crypto/hash.h"
#include "crypto/random.h"
#include "fido/cborreader.h"
#include "fido/handles.h"

namespace coffer {
namespace {

using namespace std::chrono_literals;

constexpr auto kTouchWait = 150;  // milliseconds; with the pause no more than five questions a second
constexpr auto kTouchPause = 50ms;
// What a request takes beside its list: hash, relying party, PIN and salt with their keys and codes.
constexpr std::size_t kRequestSize = 400;
constexpr std::size_t kListEntrySize = 32;  // around an id
constexpr std::size_t kSecretSize = 32;

const std::string& relyingParty() {
    static const std::string id(kRelyingPartyId);
    return id;
}

const char* textOf(const KeyPin& pin) {
    return pin ? asText(pin->view()).data() : nullptr;
}

// What a browser would sign over. The challenge is fresh, so no two signatures are alike; hexadecimal digits
// are base64url as well. Windows wants the text itself and not its hash.
std::string clientData(std::string_view type) {
    Bytes challenge(32);
    crypto::randomBytes(challenge);
    return R"({"type":")" + std::string(type) + R"(","challenge":")" + toHex(challenge) +
           R"(","origin":"http://localhost","crossOrigin":false})";
}

bool allow(fido_assert_t& assertion, std::span<const Bytes> credentials) {
    return std::all_of(credentials.begin(), credentials.end(), [&](const Bytes& id) {
        return fido_assert_allow_cred(&assertion, id.data(), id.size()) == FIDO_OK;
    });
}

// An assertion to be asked for; null where there is no memory or a credential id is no such thing.
std::shared_ptr<fido_assert_t> assertionOf(std::span<const Bytes> credentials, const std::string& data) {
    std::shared_ptr<fido_assert_t> assertion(fido_assert_new(), FidoRelease());
    const ByteView bytes = asBytes(data);
    const bool good = assertion && fido_assert_set_rp(assertion.get(), relyingParty().c_str()) == FIDO_OK &&
                      fido_assert_set_clientdata(assertion.get(), bytes.data(), bytes.size()) == FIDO_OK &&
                      allow(*assertion, credentials);
    return good ? assertion : nullptr;
}

bool addSalt(fido_assert_t& assertion, const PrfInput& input) {
    const Hash salt = saltOf(input);
    return fido_assert_set_extensions(&assertion, FIDO_EXT_HMAC_SECRET) == FIDO_OK &&
           fido_assert_set_hmac_salt(&assertion, salt.view().data(), Hash::kSize) == FIDO_OK;
}

bool describe(fido_cred_t& credential, const EnrolRequest& request, const std::string& data) {
    const std::string name(kRelyingPartyName);
    const ByteView bytes = asBytes(data);
    return fido_cred_set_rp(&credential, relyingParty().c_str(), name.c_str()) == FIDO_OK &&
           fido_cred_set_user(&credential, request.userId.data(), request.userId.size(),
                              request.userName.c_str(), request.userName.c_str(), nullptr) == FIDO_OK &&
           fido_cred_set_clientdata(&credential, bytes.data(), bytes.size()) == FIDO_OK;
}

bool demand(fido_cred_t& credential, const CredentialWish& wish, const KeyTraits& traits) {
    const bool protect = traits.credentialProtection && !traits.windowsHello;
    return fido_cred_set_type(&credential, wish.algorithm) == FIDO_OK &&
           fido_cred_set_extensions(&credential, FIDO_EXT_HMAC_SECRET) == FIDO_OK &&
           (!protect || fido_cred_set_prot(&credential, FIDO_CRED_PROT_UV_OPTIONAL_WITH_ID) == FIDO_OK) &&
           (!wish.discoverable || fido_cred_set_rk(&credential, FIDO_OPT_TRUE) == FIDO_OK) &&
           fido_cred_set_uv(&credential, FIDO_OPT_TRUE) == FIDO_OK;
}

std::shared_ptr<fido_cred_t> credentialOf(const CredentialWish& wish, const KeyTraits& traits,
                                          const std::string& data) {
    std::shared_ptr<fido_cred_t> credential(fido_cred_new(), FidoRelease());
    const bool good = credential && describe(*credential, *wish.request, data) &&
                      demand(*credential, wish, traits) &&
                      std::all_of(wish.exclude.begin(), wish.exclude.end(), [&](const Bytes& id) {
                          return fido_cred_exclude(credential.get(), id.data(), id.size()) == FIDO_OK;
                      });
    return good ? credential : nullptr;
}

AttestationStatement statementOf(const fido_cred_t& credential) {
    const char* const format = fido_cred_fmt(&credential);
    return {
        format == nullptr ? "" : format,
        toBytes(fidoBytes(fido_cred_attstmt_ptr(&credential), fido_cred_attstmt_len(&credential))),
        toBytes(fidoBytes(fido_cred_authdata_raw_ptr(&credential), fido_cred_authdata_raw_len(&credential)))};
}

Bytes answeredId(const fido_assert_t& assertion) {
    return toBytes(fidoBytes(fido_assert_id_ptr(&assertion, 0), fido_assert_id_len(&assertion, 0)));
}

SecretAnswer answerOf(const fido_assert_t& assertion, const std::string& data) {
    const auto encoded =
        fidoBytes(fido_assert_authdata_ptr(&assertion, 0), fido_assert_authdata_len(&assertion, 0));
    const auto secret =
        fidoBytes(fido_assert_hmac_secret_ptr(&assertion, 0), fido_assert_hmac_secret_len(&assertion, 0));
    const Hash hash = crypto::sha256(asBytes(data));
    return {.secret = secret.size() == kSecretSize ? SecretBytes::copyOf(secret) : SecretBytes(),
            .credential = answeredId(assertion),
            .assertion = {
                toBytes(cborBytes(encoded).value_or(ByteView())), toBytes(hash),
                toBytes(fidoBytes(fido_assert_sig_ptr(&assertion, 0), fido_assert_sig_len(&assertion, 0)))}};
}

// Which of the credentials answered. A key may leave the name out where there was only one.
std::optional<std::size_t> indexOf(const Bytes& answered, std::span<const Bytes> credentials) {
    if (answered.empty() && credentials.size() == 1) {
        return 0;
    }
    const auto found = std::find(credentials.begin(), credentials.end(), answered);
    return found == credentials.end() ? std::nullopt
                                      : std::optional<std::size_t>(found - credentials.begin());
}

int blink(fido_dev_t& key, const std::atomic<bool>& stopping, std::chrono::milliseconds patience) {
    const auto end = std::chrono::steady_clock::now() + patience;
    int touched = 0;
    int code = fido_dev_get_touch_begin(&key);
    while (code == FIDO_OK && touched == 0 && !stopping) {
        code = fido_dev_get_touch_status(&key, &touched, kTouchWait);
        if (code == FIDO_OK && touched == 0 && std::chrono::steady_clock::now() > end) {
            fido_dev_cancel(&key);
            code = FIDO_ERR_USER_ACTION_TIMEOUT;
        }
        std::this_thread::sleep_for(touched == 0 ? kTouchPause : 0ms);
    }
    return code == FIDO_OK && touched == 0 ? FIDO_ERR_KEEPALIVE_CANCEL : code;
}

}  // namespace

KeyPin keyPinOf(const Pin& pin) {
    const ByteView view = pin.view();
    if (view.size() < kShortestPin || view.size() > kLongestPin ||
        std::find(view.begin(), view.end(), 0) != view.end()) {
        return nullptr;
    }
    SecretBytes ended(view.size() + 1);
    std::copy(view.begin(), view.end(), ended.span().begin());
    return std::make_shared<const SecretBytes>(std::move(ended));
}

Hash saltOf(ByteView input) {
    constexpr std::string_view kPrefix = "WebAuthn PRF";
    Bytes text = toBytes(asBytes(kPrefix));
    text.push_back(0);
    append(text, input);
    return crypto::sha256(text);
}

KeyReply Key::open(const std::stop_token& stop) {
    const KeyReply opened = m_thread.open(m_device.id, m_transport, m_patience.quick, stop);
    if (opened.code != FIDO_OK) {
        return opened;
    }
    const auto traits = std::make_shared<KeyTraits>();
    const KeyReply read =
        m_thread.run([traits](fido_dev_t& key, const std::atomic<bool>&) { return readTraits(key, *traits); },
                     m_patience.quick, stop);
    if (read.code == FIDO_OK) {
        m_traits = *traits;
    }
    return read;
}

KeyAnswer<NewCredential> Key::make(const CredentialWish& wish, const KeyPin& pin,
                                   const std::stop_token& stop) {
    const std::string data = clientData("webauthn.create");
    const auto credential = credentialOf(wish, m_traits, data);
    if (!credential) {
        return {{FIDO_ERR_INVALID_ARGUMENT}};
    }
    const KeyReply reply = m_thread.run(
        [credential, pin](fido_dev_t& key, const std::atomic<bool>&) {
            return fido_dev_make_cred(&key, credential.get(), textOf(pin));
        },
        m_patience.touch, stop);
    if (reply.code != FIDO_OK) {
        return {reply};
    }
    return {reply, {statementOf(*credential), crypto::sha256(asBytes(data))}};
}

KeyAnswer<SecretAnswer> Key::ask(std::span<const Bytes> credentials, const std::optional<PrfInput>& input,
                                 const KeyPin& pin, const std::stop_token& stop) {
    const std::string data = clientData("webauthn.get");
    const auto assertion = assertionOf(credentials, data);
    if (!assertion || fido_assert_set_uv(assertion.get(), FIDO_OPT_TRUE) != FIDO_OK ||
        (input && !addSalt(*assertion, *input))) {
        return {{FIDO_ERR_INVALID_ARGUMENT}};
    }
    const KeyReply reply = m_thread.run(
        [assertion, pin](fido_dev_t& key, const std::atomic<bool>&) {
            return fido_dev_get_assert(&key, assertion.get(), textOf(pin));
        },
        m_patience.touch, stop);
    if (reply.code != FIDO_OK) {
        return {reply};
    }
    return {reply, answerOf(*assertion, data)};
}

KeyAnswer<std::optional<std::size_t>> Key::search(std::span<const Bytes> credentials, Silence silence,
                                                  const KeyPin& pin, const std::stop_token& stop) {
    const auto assertion = assertionOf(credentials, clientData("webauthn.get"));
    const bool verified = silence == Silence::Verified;
    if (!assertion || fido_assert_set_up(assertion.get(), FIDO_OPT_FALSE) != FIDO_OK ||
        (verified && fido_assert_set_uv(assertion.get(), FIDO_OPT_TRUE) != FIDO_OK)) {
        return {{FIDO_ERR_INVALID_ARGUMENT}};
    }
    KeyReply reply = m_thread.run(
        [assertion, pin = verified ? pin : nullptr](fido_dev_t& key, const std::atomic<bool>&) {
            return fido_dev_get_assert(&key, assertion.get(), textOf(pin));
        },
        verified ? m_patience.touch : m_patience.quick, stop);
    if (reply.code != FIDO_OK) {
        return {reply};
    }
    const auto index = indexOf(answeredId(*assertion), credentials);
    reply.code = index ? FIDO_OK : FIDO_ERR_RX_INVALID_CBOR;
    return {reply, index};
}

std::optional<unsigned> Key::pinTries(const std::stop_token& stop) {
    return tries(fido_dev_get_retry_count, stop);
}

std::optional<unsigned> Key::fingerprintTries(const std::stop_token& stop) {
    return tries(fido_dev_get_uv_retry_count, stop);
}

std::optional<unsigned> Key::tries(int (*question)(fido_dev_t*, int*), const std::stop_token& stop) {
    const auto count = std::make_shared<int>(0);
    const KeyReply reply = m_thread.run(
        [question, count](fido_dev_t& key, const std::atomic<bool>&) { return question(&key, count.get()); },
        m_patience.quick, stop);
    return reply.code == FIDO_OK ? std::optional(static_cast<unsigned>(*count)) : std::nullopt;
}

KeyReply Key::setPin(const KeyPin& pin, const KeyPin& old, const std::stop_token& stop) {
    return m_thread.run(
        [pin, old](fido_dev_t& key, const std::atomic<bool>&) {
            return fido_dev_set_pin(&key, textOf(pin), textOf(old));
        },
        m_patience.quick, stop);
}

void Key::startBlinking() {
    const auto work = [patience = m_patience.touch](fido_dev_t& key, const std::atomic<bool>& stopping) {
        return blink(key, stopping, patience);
    };
    m_thread.start(work, m_patience.touch);
}

std::optional<KeyReply> Key::touched() const {
    return m_thread.running() ? std::nullopt : std::optional(m_thread.reply());
}

std::size_t Key::fitting(std::span<const Bytes> credentials) const {
    std::size_t left = m_traits.messageLimit - kRequestSize;
    const std::size_t most = std::min(credentials.size(), m_traits.listLimit);
    for (std::size_t count = 0; count < most; ++count) {
        const std::size_t size = credentials[count].size();
        if (size == 0 || size > kCredentialIdLimit || size + kListEntrySize > left) {
            return count;
        }
        left -= size + kListEntrySize;
    }
    return most;
}

}  // namespace coffer
