// SPDX-License-Identifier: GPL-3.0-or-later
#include "fido/keylist.h"

#include <fido.h>

#include <algorithm>
#include <condition_variable>
#include <mutex>

#include "fido/hiddenkeys.h"
#include "fido/keyfailure.h"

namespace coffer {
namespace {

constexpr std::size_t kMostKeys = 64;
constexpr const char* kWindowsHelloPath = "windows://hello";

struct Manifest {
    Manifest() : entries(fido_dev_info_new(kMostKeys)) {}
    Manifest(const Manifest&) = delete;
    Manifest& operator=(const Manifest&) = delete;
    ~Manifest() { fido_dev_info_free(&entries, kMostKeys); }

    fido_dev_info_t* entries;
    std::size_t count = 0;
};

std::string joined(const char* manufacturer, const char* product) {
    std::string name = manufacturer == nullptr ? "" : manufacturer;
    if (product != nullptr && *product != '\0') {
        name += (name.empty() ? "" : " ") + std::string(product);
    }
    return name;
}

Device deviceOf(const fido_dev_info_t& entry) {
    return {fido_dev_info_path(&entry),
            joined(fido_dev_info_manufacturer_string(&entry), fido_dev_info_product_string(&entry)), false};
}

Outcome<std::vector<Device>> listSystem() {
    fido_init(FIDO_DISABLE_U2F_FALLBACK);
    Manifest manifest;
    if (const int code = fido_dev_info_manifest(manifest.entries, kMostKeys, &manifest.count);
        code != FIDO_OK) {
        return failureOfCode(code);
    }
    std::vector<Device> devices;
    for (std::size_t i = 0; i < manifest.count; ++i) {
        devices.push_back(deviceOf(*fido_dev_info_ptr(manifest.entries, i)));
        if (devices.back().id == kWindowsHelloPath) {
            return std::vector{devices.back()};
        }
    }
    return devices;
}

}  // namespace

Outcome<std::vector<Device>> KeyList::list() {
    std::vector<Device> devices;
    if (m_system == System::Included) {
        auto found = listSystem();
        if (!found) {
            return found.failure();
        }
        devices = *std::move(found);
    }
    for (const auto& transport : m_transports) {
        auto found = transport->devices();
        std::move(found.begin(), found.end(), std::back_inserter(devices));
    }
    if (devices.empty() && m_system == System::Included && keyWithoutPermission()) {
        return Failure{Fault::NoPermission, {}, "a security key is plugged in, but udev gives it to others"};
    }
    return devices;
}

Outcome<std::vector<Device>> KeyList::await(const std::string& id, Dialogue& dialogue,
                                            std::chrono::milliseconds poll, const std::stop_token& stop) {
    for (bool told = false; !stop.stop_requested();) {
        auto devices = list();
        if (!devices) {
            return devices.failure();
        }
        if (!id.empty()) {
            std::erase_if(*devices, [&](const Device& device) { return device.id != id; });
            return devices->empty() ? Outcome<std::vector<Device>>(Failure{Fault::NoneFound}) : devices;
        }
        if (!devices->empty()) {
            return devices;
        }
        if (!std::exchange(told, true)) {
            dialogue.step({Step::Kind::Insert});
        }
        pauseFor(poll, stop);
    }
    return Failure{Fault::Cancelled};
}

bool KeyList::isHere(const std::string& id) {
    const auto devices = list();
    return devices && std::any_of(devices->begin(), devices->end(),
                                  [&](const Device& device) { return device.id == id; });
}

std::shared_ptr<Transport> KeyList::transportOf(const std::string& id) {
    for (const auto& transport : m_transports) {
        const auto devices = transport->devices();
        if (std::any_of(devices.begin(), devices.end(),
                        [&](const Device& device) { return device.id == id; })) {
            return transport;
        }
    }
    return nullptr;
}

bool pauseFor(std::chrono::milliseconds time, const std::stop_token& stop) {
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait_for(lock, stop, time, [] { return false; });
    return !stop.stop_requested();
}

}  // namespace coffer
