// SPDX-License-Identifier: GPL-3.0-or-later
#include <charconv>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <string>

#include "fido/udpserver.h"

/// The program `virtualkey`: the virtual authenticator as a firmware simulator over UDP, so that programs
/// built with COFFER_DEV_TRANSPORTS find a security key, which touches itself. Runs until it is killed.
namespace coffer::test {
namespace {

constexpr const char* kUsage =
    "usage: virtualkey [--listen PORT] [--answer PORT] [--pin PIN] [--state FILE] [--kind KIND]\n"
    "\n"
    "  --listen  where it takes reports (8111)\n"
    "  --answer  where it sends them (7112)\n"
    "  --pin     the PIN it has already; without, it has none\n"
    "  --state   where it keeps its credentials and PIN from one run to the next\n"
    "  --slow    milliseconds until the person touches it when it blinks; without, at once\n"
    "  --kind    usual, fingerprint, always-uv, no-hmac-secret, ctap2.0 or full\n";

using Options = std::map<std::string, std::string>;

std::optional<Options> optionsOf(int count, char** arguments) {
    Options options{{"--listen", "8111"}, {"--answer", "7112"}, {"--kind", "usual"}};
    for (int i = 1; i + 1 < count; i += 2) {
        options[arguments[i]] = arguments[i + 1];
    }
    return count % 2 == 1 ? std::optional(options) : std::nullopt;
}

std::uint16_t numberOf(const std::string& text) {
    std::uint16_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

KeyModel modelOf(const std::string& kind) {
    KeyModel model;
    model.fingerprint = kind == "fingerprint";
    model.alwaysVerifies = kind == "always-uv";
    model.hmacSecret = kind != "no-hmac-secret";
    model.permissions = kind != "ctap2.0";
    model.storeSize = kind == "full" ? 0 : model.storeSize;
    return model;
}

void load(VirtualKey& key, const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    const Bytes state{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    if (!state.empty() && !key.restore(state)) {
        std::cerr << path << " holds no state of a virtual key\n";
    }
}

void save(const VirtualKey& key, const std::string& path) {
    const Bytes state = key.save();
    std::ofstream(path + ".new", std::ios::binary | std::ios::trunc) << asText(state);
    std::filesystem::rename(path + ".new", path);
}

[[noreturn]] void touchSlowly(VirtualHid& key, std::chrono::milliseconds pause) {
    key.hand(VirtualHid::Hand::Away);
    while (true) {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        if (key.blinking()) {
            std::this_thread::sleep_for(pause);
            key.touch();
        }
    }
}

int serve(const Options& options) {
    const auto given = [&](const char* name) { return options.contains(name); };
    VirtualHid key(modelOf(options.at("--kind")),
                   given("--pin") ? std::optional(options.at("--pin")) : std::nullopt);
    if (given("--state")) {
        const std::string path = options.at("--state");
        load(key.key(), path);
        key.whenAnswered([path](const VirtualKey& now) { save(now, path); });
    }
    const UdpServer server(key, numberOf(options.at("--listen")), numberOf(options.at("--answer")));
    if (server.port() == 0) {
        std::cerr << "port " << options.at("--listen") << " is taken\n";
        return 1;
    }
    std::cout << "a virtual security key listens on port " << server.port() << std::endl;
    if (given("--slow")) {
        touchSlowly(key, std::chrono::milliseconds(numberOf(options.at("--slow"))));
    }
    while (true) {
        std::this_thread::sleep_for(std::chrono::hours(1));
    }
}

}  // namespace
}  // namespace coffer::test

int main(int count, char** arguments) {
    const auto options = coffer::test::optionsOf(count, arguments);
    if (!options || options->contains("--help")) {
        std::cout << coffer::test::kUsage;
        return options ? 0 : 2;
    }
    return coffer::test::serve(*options);
}
