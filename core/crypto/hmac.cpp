// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <mutex>
#include <vector>

#include "crypto/evp.h"
#include "crypto/hash.h"

namespace coffer::crypto {
namespace {

using Context = Owned<EVP_MAC_CTX>;
constexpr const char* kTask = "compute HMAC-SHA256";

Context keyedContext(ByteView key) {
    static const std::uint8_t kNothing = 0;
    Context context(EVP_MAC_CTX_new(hmacAlgorithm()));
    require(context != nullptr, kTask);
    const std::array parameters{text(OSSL_MAC_PARAM_DIGEST, "SHA2-256"), OSSL_PARAM_construct_end()};
    // A null key would mean "the key set before"; an empty one is a key.
    const std::uint8_t* data = key.empty() ? &kNothing : key.data();
    require(EVP_MAC_init(context.get(), data, key.size(), parameters.data()) == 1, kTask);
    return context;
}

Hash computeIn(EVP_MAC_CTX* context, std::initializer_list<ByteView> parts) {
    Hash hash;
    std::size_t size = 0;
    for (const ByteView part : parts) {
        require(EVP_MAC_update(context, part.data(), part.size()) == 1, kTask);
    }
    require(EVP_MAC_final(context, hash.span().data(), &size, Hash::kSize) == 1, kTask);
    return hash;
}

}  // namespace

struct HmacSha256::State {
    explicit State(ByteView key) : keyed(keyedContext(key)) {}

    Context borrow() {
        const std::lock_guard lock(mutex);
        if (idle.empty()) {
            Context copy(EVP_MAC_CTX_dup(keyed.get()));
            require(copy != nullptr, kTask);
            return copy;
        }
        Context context = std::move(idle.back());
        idle.pop_back();
        return context;
    }

    void giveBack(Context context) {
        // Back to the state just after the key: cheaper than copying the context, which copies the key too.
        require(EVP_MAC_init(context.get(), nullptr, 0, nullptr) == 1, kTask);
        const std::lock_guard lock(mutex);
        idle.push_back(std::move(context));
    }

    const Context keyed;
    std::mutex mutex;
    std::vector<Context> idle;
};

HmacSha256::HmacSha256(ByteView key) : m_state(std::make_unique<State>(key)) {}
HmacSha256::HmacSha256(HmacSha256&& other) noexcept = default;
HmacSha256& HmacSha256::operator=(HmacSha256&& other) noexcept = default;
HmacSha256::~HmacSha256() = default;

Hash HmacSha256::compute(std::initializer_list<ByteView> parts) const {
    Context context = m_state->borrow();
    const Hash hash = computeIn(context.get(), parts);
    m_state->giveBack(std::move(context));
    return hash;
}

}  // namespace coffer::crypto
