// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <string>

#include "support/temporaryfolder.h"

namespace coffer::test {

/// A TPM 2.0 in a process of its own (swtpm) on free ports of loopback, with its state in a folder of its
/// own. Ends the test program where there is none, for then nothing was tested.
class SoftwareTpm {
public:
    SoftwareTpm();
    SoftwareTpm(const SoftwareTpm&) = delete;
    SoftwareTpm& operator=(const SoftwareTpm&) = delete;
    ~SoftwareTpm();

    [[nodiscard]] std::string tcti() const { return tctiAt(m_port); }
    [[nodiscard]] std::uint16_t port() const { return m_port; }
    static std::string tctiAt(std::uint16_t port);

    /// Kills it, as a power cut does; `start` begins it anew from its state.
    void stop();
    void start();

    /// Runs a command of tpm2-tools against it and returns what it printed; ends the test program where the
    /// command failed. Requires: no connection is open.
    [[nodiscard]] std::string tool(const std::string& command) const;
    /// What is loaded in it: nothing, when everything was flushed.
    [[nodiscard]] std::string loaded() const;
    /// Unloads everything, as the kernel's resource manager does for a program that ends.
    void flush() const;
    /// How it limits guesses.
    void setLimits(unsigned tries, unsigned recoverySeconds) const;
    [[nodiscard]] unsigned wrongAnswers() const;

    [[nodiscard]] const TemporaryFolder& folder() const { return m_folder; }

private:
    bool startAt(std::uint16_t port);

    TemporaryFolder m_folder;
    std::uint16_t m_port = 0;
    pid_t m_process = -1;
};

/// A port of loopback that is free, as is the next one.
std::uint16_t freePortPair();

}  // namespace coffer::test
