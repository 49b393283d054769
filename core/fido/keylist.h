// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include "authenticators/authenticator.h"
#include "fido/transport.h"

/// Inside the room only: which keys are here.
namespace coffer {

class KeyList {
public:
    enum class System { Included, LeftOut };  ///< the keys that the operating system knows

    KeyList(System system, Transports transports) : m_system(system), m_transports(std::move(transports)) {}

    /// Those of the system, then those of each transport. Where Windows has its own dialog for all kinds of
    /// authenticators, that alone of the system's: it fronts the others, which only an administrator reaches.
    /// Fault::NoPermission where there is none, and one that this person may not open.
    Outcome<std::vector<Device>> list();
    /// The same, but waits until there is one, telling the person to plug it in. With an id: only that one,
    /// and no waiting, because ids last only as long as keys stay.
    Outcome<std::vector<Device>> await(const std::string& id, Dialogue& dialogue,
                                       std::chrono::milliseconds poll, const std::stop_token& stop);
    /// Whether a key of that id is here.
    bool isHere(const std::string& id);
    /// The transport of that id; null: the system's.
    std::shared_ptr<Transport> transportOf(const std::string& id);

private:
    System m_system;
    Transports m_transports;
};

/// Waits that long, or until `stop` is requested: false.
bool pauseFor(std::chrono::milliseconds time, const std::stop_token& stop);

}  // namespace coffer
