// SPDX-License-Identifier: GPL-3.0-or-later
#include "tpm/softwaretpm.h"

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <thread>

#include "system/loopback.h"

namespace coffer::test {
namespace {

[[noreturn]] void giveUp(const std::string& reason) {
    std::fprintf(stderr, "the software TPM cannot be used: %s\n", reason.c_str());
    std::abort();
}

/// The port that was bound, 0 if none.
std::uint16_t bindable(std::uint16_t port) {
    return bindToLoopback(newSocket(SocketKind::Stream), port);
}

bool answers(std::uint16_t port) {
    return connectToLoopback(newSocket(SocketKind::Stream), port);
}

[[noreturn]] void become(const std::string& folder, std::uint16_t port) {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    const std::string state = "dir=" + folder;
    const std::string server = "type=tcp,bindaddr=127.0.0.1,port=" + std::to_string(port);
    const std::string control = "type=tcp,bindaddr=127.0.0.1,port=" + std::to_string(port + 1);
    const int log = ::open((folder + "/log").c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    ::dup2(log, STDOUT_FILENO);
    ::dup2(log, STDERR_FILENO);
    ::execlp("swtpm", "swtpm", "socket", "--tpm2", "--tpmstate", state.c_str(), "--server", server.c_str(),
             "--ctrl", control.c_str(), "--flags", "not-need-init,startup-clear", nullptr);
    ::_exit(127);
}

}  // namespace

std::uint16_t freePortPair() {
    for (int i = 0; i < 100; ++i) {
        const std::uint16_t port = bindable(0);
        if (port != 0 && port < 65535 && bindable(static_cast<std::uint16_t>(port + 1)) != 0) {
            return port;
        }
    }
    giveUp("no two free ports");
}

SoftwareTpm::SoftwareTpm() {
    start();
}

SoftwareTpm::~SoftwareTpm() {
    stop();
}

std::string SoftwareTpm::tctiAt(std::uint16_t port) {
    return "swtpm:host=127.0.0.1,port=" + std::to_string(port);
}

void SoftwareTpm::stop() {
    if (m_process > 0) {
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
        m_process = -1;
    }
}

void SoftwareTpm::start() {
    for (int i = 0; i < 10; ++i) {
        if (startAt(freePortPair())) {
            return;
        }
        stop();
    }
    giveUp("swtpm does not start");
}

bool SoftwareTpm::startAt(std::uint16_t port) {
    m_port = port;
    m_process = ::fork();
    if (m_process == 0) {
        become(m_folder.path(), port);
    }
    for (int i = 0; i < 500; ++i) {
        // The control port, because swtpm serves one client of the other at a time.
        if (answers(static_cast<std::uint16_t>(port + 1))) {
            return true;
        }
        if (::waitpid(m_process, nullptr, WNOHANG) == m_process) {
            m_process = -1;
            return false;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return false;
}

std::string SoftwareTpm::tool(const std::string& command) const {
    const std::string line =
        "cd '" + m_folder.path().string() + "' && TPM2TOOLS_TCTI='" + tcti() + "' " + command + " 2>&1";
    FILE* output = ::popen(line.c_str(), "re");
    std::string text;
    std::array<char, 4096> buffer{};
    while (const std::size_t size = std::fread(buffer.data(), 1, buffer.size(), output)) {
        text.append(buffer.data(), size);
    }
    if (::pclose(output) != 0) {
        giveUp(command + ": " + text);
    }
    return text;
}

std::string SoftwareTpm::loaded() const {
    return tool("tpm2_getcap handles-transient") + tool("tpm2_getcap handles-loaded-session");
}

void SoftwareTpm::flush() const {
    (void)tool("tpm2_flushcontext -t");
    (void)tool("tpm2_flushcontext -l");
}

void SoftwareTpm::setLimits(unsigned tries, unsigned recoverySeconds) const {
    (void)tool("tpm2_dictionarylockout --setup-parameters --max-tries=" + std::to_string(tries) +
               " --recovery-time=" + std::to_string(recoverySeconds) + " --lockout-recovery-time=1");
}

unsigned SoftwareTpm::wrongAnswers() const {
    const std::string text = tool("tpm2_getcap properties-variable");
    const std::string name = "TPM2_PT_LOCKOUT_COUNTER: ";
    return static_cast<unsigned>(std::stoul(text.substr(text.find(name) + name.size()), nullptr, 16));
}

}  // namespace coffer::test
