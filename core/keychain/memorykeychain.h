// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <utility>

#include "keychain/keychain.h"

namespace coffer {

/// A keychain that lasts as long as the object, for tests and the demonstration. Same limits and errors as
/// the system's. Any thread.
class MemoryKeychain : public Keychain {
public:
    /// From now on every verb answers `error`, as a locked or missing keychain would. The entries stay, as
    /// they do behind a lock.
    void failWith(Error error) {
        const std::scoped_lock lock(m_mutex);
        m_failure = std::move(error);
    }
    /// The end of that.
    void allowAll() {
        const std::scoped_lock lock(m_mutex);
        m_failure.reset();
    }
    /// How many entries there are, locked or not: a test sees whether something was left behind.
    [[nodiscard]] std::size_t size() const {
        const std::scoped_lock lock(m_mutex);
        return m_entries.size();
    }

    Result<SecretBytes> read(const std::string& key) override {
        const std::scoped_lock lock(m_mutex);
        TRY_VOID(check(checkKeychainKey(key)));
        const auto entry = m_entries.find(key);
        if (entry == m_entries.end()) {
            return Error{Code::NotFound, "the keychain holds no entry " + key};
        }
        return entry->second.clone();
    }

    Result<void> write(const std::string& key, const SecretBytes& value) override {
        const std::scoped_lock lock(m_mutex);
        TRY_VOID(check(checkKeychainValue(key, value.size())));
        m_entries.insert_or_assign(key, value.clone());
        return {};
    }

    Result<void> remove(const std::string& key) override {
        const std::scoped_lock lock(m_mutex);
        TRY_VOID(check(checkKeychainKey(key)));
        m_entries.erase(key);
        return {};
    }

private:
    [[nodiscard]] Result<void> check(Result<void> valid) const {
        return valid.ok() && m_failure ? Result<void>(*m_failure) : std::move(valid);
    }

    mutable std::mutex m_mutex;  ///< guards the rest
    std::map<std::string, SecretBytes> m_entries;
    std::optional<Error> m_failure;
};

}  // namespace coffer
