#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a small folder of chats as people keep them, to try Coffer on. All names and words are invented.

    make_samples.py FOLDER [--day N]

    WhatsApp Chat - Hill Walkers.zip     a group, exported from an iPhone with its media
    WhatsApp Chat with Mira Okafor.zip   exported from an Android phone with its media
    WhatsApp Chat with Jonas.txt         exported without media; names a photo that is not there
    notes.db                             a small SQLite database

--day 2 writes the same folder as it looks a day later: the chats exported again with a day more in them, a new
photo, and a few more rows. Any later day works too. Days build on each other and equal days give equal bytes.
Only Python's own library is used.
"""
import argparse
import datetime
import math
import os
import random
import sqlite3
import struct
import zipfile
import zlib

FIRST_DAY = datetime.datetime(2024, 5, 18, 8, 12, 5)
EARLIER_DAYS = 40  # days of history that the first export already holds

OPENERS = ["Morning all", "Who is around today", "Quick question", "Good news", "Running late", "Look what I found",
           "Back home", "Anybody up for a walk", "That was a long day", "Thank you for yesterday"]
MIDDLES = ["the path by the river is dry again", "the bakery opens at seven", "I left my gloves in your car",
           "the train leaves from platform four", "grandma sends her love", "the roof is finally mended",
           "we could take the early bus", "the soup turned out well", "Theo lost his first tooth",
           "the garden is full of snails", "they moved the concert to Friday", "the map is in the blue bag"]
ENDINGS = ["see you there", "call me when you can", "no hurry", "what do you think?", "I'll bring tea", "🙂",
           "let me know", "sleep well", "bis später", "à demain", "don't tell anyone yet", "👍"]


def picture(seed, width=400, height=300):
    """A PNG of a hilly horizon, different for every seed."""
    rng = random.Random(seed)
    sky, hill = [rng.randrange(120, 256) for _ in range(3)], [rng.randrange(20, 140) for _ in range(3)]
    waves = [(rng.uniform(0.01, 0.06), rng.uniform(0, 6), rng.uniform(5, 22)) for _ in range(4)]
    horizon = [height * 0.6 + sum(size * math.sin(x * pace + start) for pace, start, size in waves) for x in range(width)]
    rows = bytearray()
    for y in range(height):
        rows.append(0)
        for x, grain in enumerate(rng.randbytes(width)):
            rows.extend(max(0, min(255, part + grain % 13 - 6 - y // 4)) for part in (hill if y > horizon[x] else sky))

    def chunk(kind, data):
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(rows), 6)) + chunk(b"IEND", b"")


def voice(seed, seconds=5, rate=8000):
    """A WAV of a humming voice."""
    rng = random.Random(seed)
    base = rng.uniform(110, 220)
    samples = bytearray()
    for index in range(seconds * rate):
        time = index / rate
        loudness = 0.5 + 0.5 * math.sin(2 * math.pi * 2.5 * time)
        tone = sum(math.sin(2 * math.pi * base * part * time) / part for part in (1, 2, 3))
        samples += struct.pack("<h", int(7000 * loudness * tone / 2) + rng.randrange(-200, 200))
    form = struct.pack("<HHIIHH", 1, 1, rate, rate * 2, 2, 16)
    body = b"WAVEfmt " + struct.pack("<I", len(form)) + form + b"data" + struct.pack("<I", len(samples)) + bytes(samples)
    return b"RIFF" + struct.pack("<I", len(body)) + body


def spoken(rng):
    words = rng.choice(OPENERS) + ", " + rng.choice(MIDDLES)
    return words + rng.choice([". ", ".\n", ": "]) + rng.choice(ENDINGS) if rng.random() < 0.7 else words


class Chat:
    """Lines of an export and the media beside them."""

    def __init__(self, seed, people, head):
        self.rng, self.people, self.head, self.seed = random.Random(seed), people, head, seed
        self.lines, self.media, self.time = [], {}, None

    def say(self, name, text, mark=""):
        self.lines.append(mark + self.head(self.time) + (f"{name}: " if name else "") + text)

    def next_moment(self, most_minutes):
        self.time += datetime.timedelta(minutes=self.rng.randrange(1, most_minutes), seconds=self.rng.randrange(60))

    def live_day(self, date, number, attach):
        """One day's messages; every few days somebody sends a picture, sometimes a voice message."""
        self.time = date + datetime.timedelta(minutes=self.rng.randrange(200))
        for index in range(self.rng.randrange(3, 12)):
            self.say(self.rng.choice(self.people), spoken(self.rng))
            self.next_moment(45)
            if index == 1 and number % 8 == 0:
                attach(self, number)
        if number == EARLIER_DAYS + 1:
            attach(self, number)  # the second day's new photo


def live(chat, day, attach, opening):
    chat.time = FIRST_DAY - datetime.timedelta(days=EARLIER_DAYS, minutes=5)
    opening(chat)
    for number in range(EARLIER_DAYS + day):
        chat.live_day(FIRST_DAY + datetime.timedelta(days=number - EARLIER_DAYS), number, attach)
    return chat


def iphone_head(time):
    return time.strftime("[%d.%m.%y, %H:%M:%S] ")


def android_head(time):
    return f"{time.month}/{time.day}/{time:%y}, {(time.hour + 11) % 12 + 1}:{time:%M}\u202f{'AM' if time.hour < 12 else 'PM'} - "


def iphone_attach(chat, number):
    for kind, ending, made in (("PHOTO", "png", picture), ("AUDIO", "wav", voice)):
        if kind == "AUDIO" and number % 16 != 0:
            continue
        name = f"{len(chat.lines) + 1:08}-{kind}-{chat.time:%Y-%m-%d-%H-%M-%S}.{ending}"
        chat.media[name] = made(chat.seed * 1000 + number)
        chat.say(chat.rng.choice(chat.people), f"\u200e<attached: {name}>", mark="\u200e")
        chat.next_moment(3)


def android_attach(chat, number):
    name = f"IMG-{chat.time:%Y%m%d}-WA{number:04}.png"
    chat.media[name] = picture(chat.seed * 1000 + number)
    chat.say(chat.rng.choice(chat.people), f"\u200e{name} (file attached)\nOn the way home")


def absent_attach(chat, number):
    if number == 8:
        chat.say("Jonas", f"IMG-{chat.time:%Y%m%d}-WA0003.jpg (file attached)")
    else:
        chat.say("Jonas", "<Media omitted>")


def group_opening(chat):
    chat.say("Hill Walkers", "\u200eMessages and calls are end-to-end encrypted. Only people in this chat can read them.")
    chat.say("Hill Walkers", "\u200eSigne Dahl created this group")


def private_opening(chat):
    chat.say("", "Messages and calls are end-to-end encrypted. Only people in this chat can read them. Tap to learn more.")


def write_zip(path, text_name, chat):
    """Text packed, media stored, as phones do; fixed times, so that equal days give equal bytes."""
    with zipfile.ZipFile(path, "w") as file:
        for name, content in [(text_name, text_of(chat)), *chat.media.items()]:
            info = zipfile.ZipInfo(name, (2024, 5, 18, 8, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED if name == text_name else zipfile.ZIP_STORED
            info.external_attr = 0o644 << 16
            file.writestr(info, content)


def text_of(chat):
    return ("\n".join(chat.lines) + "\n").encode()


def write_database(path, day):
    """Written anew each time: rows of earlier days come out the same, so their pages do as well."""
    if os.path.exists(path):
        os.remove(path)
    database = sqlite3.connect(path)
    database.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, written TEXT NOT NULL, body TEXT NOT NULL)")
    rng = random.Random(4)
    for number in range((EARLIER_DAYS + day) * 12):
        written = FIRST_DAY + datetime.timedelta(hours=2 * number - 24 * EARLIER_DAYS)
        database.execute("INSERT INTO note (written, body) VALUES (?, ?)", (written.isoformat(), spoken(rng)))
    database.commit()
    database.close()


def main():
    parser = argparse.ArgumentParser(description="Makes a small folder of sample chats.")
    parser.add_argument("folder")
    parser.add_argument("--day", type=int, default=1, help="the folder as it looks on that day (1)")
    options = parser.parse_args()
    if options.day < 1:
        parser.error("days are counted from 1")
    os.makedirs(options.folder, exist_ok=True)

    def place(name):
        return os.path.join(options.folder, name)

    group = live(Chat(1, ["Signe Dahl", "Theo Brandt", "Amara", "+47 555 01 234"], iphone_head), options.day, iphone_attach, group_opening)
    mira = live(Chat(2, ["Mira Okafor", "Signe Dahl"], android_head), options.day, android_attach, private_opening)
    jonas = live(Chat(3, ["Jonas", "Signe Dahl"], android_head), options.day, absent_attach, private_opening)
    write_zip(place("WhatsApp Chat - Hill Walkers.zip"), "_chat.txt", group)
    write_zip(place("WhatsApp Chat with Mira Okafor.zip"), "WhatsApp Chat with Mira Okafor.txt", mira)
    with open(place("WhatsApp Chat with Jonas.txt"), "wb") as file:
        file.write(text_of(jonas))
    write_database(place("notes.db"), options.day)


if __name__ == "__main__":
    main()
