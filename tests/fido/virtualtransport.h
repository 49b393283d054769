// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <utility>
#include <vector>

#include "fido/virtualhid.h"

namespace coffer::test {

/// Virtual authenticators as keys that are plugged into this process.
class VirtualTransport final : public Transport {
public:
    /// The name shown for a key is its id.
    void add(const std::string& id, std::shared_ptr<VirtualHid> key) {
        m_keys.emplace_back(id, std::move(key));
    }
    /// From now on they do not open, as while another program has their lock.
    void lock() { m_locked = true; }
    /// The next so many times, keys that were unplugged are listed all the same, as a system does for a
    /// moment.
    void linger(int looks) { m_lingering = looks; }

    std::vector<Device> devices() override {
        std::vector<Device> found;
        const bool all = m_lingering > 0 && m_lingering-- > 0;
        for (const auto& [id, key] : m_keys) {
            if (all || key->pluggedIn()) {
                found.push_back({id, id, true});
            }
        }
        return found;
    }

    std::unique_ptr<ReportChannel> open(const std::string& id) override {
        for (const auto& [name, key] : m_keys) {
            if (name == id && key->pluggedIn() && !m_locked) {
                return std::make_unique<Channel>(key);
            }
        }
        return nullptr;
    }

private:
    class Channel final : public ReportChannel {
    public:
        explicit Channel(std::shared_ptr<VirtualHid> key)
            : m_key(std::move(key)), m_port(m_key->openPort()) {}
        ~Channel() override { m_key->closePort(m_port); }
        bool send(const Report& report) override { return m_key->write(report); }
        std::optional<Report> receive(int milliseconds) override { return m_key->read(m_port, milliseconds); }

    private:
        std::shared_ptr<VirtualHid> m_key;
        int m_port;
    };

    std::vector<std::pair<std::string, std::shared_ptr<VirtualHid>>> m_keys;
    std::atomic<bool> m_locked = false;
    std::atomic<int> m_lingering = 0;
};

}  // namespace coffer::test
