#!/usr/bin/env python3
"""Measures the program from outside, in a real pseudo-terminal: what a person waits for, and what it costs.

  scripts/measure.py PROGRAM [--content FOLDER] [-n RUNS] [--against NAME=COMMAND ...]

prints a Markdown table: the first frame of a lesson and of the library (and of whatever it is compared with, in alternation), a key to
the frame it makes, the processor and the output of an idle screen, and the peak memory. Times are of the wall clock, in milliseconds; the
load of the machine stands above the table, since a busy one makes them longer. Where patat is installed it is measured on the same lesson as Markdown.
"""
import argparse
import fcntl
import os
import pty
import re
import select
import shlex
import shutil
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time

SEQUENCES = re.compile(rb"\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b\[[0-?]*[ -/]*[@-~]|\x1b[()][A-Z0-9]|\x1b[=>78]")
ANSWERS = {  # what a program asks of a terminal: what xterm says
    rb"\x1b\[0?c": b"\x1b[?64;1;2;6;9;15;18;21;22c",
    rb"\x1b\[6n": b"\x1b[1;1R",
    rb"\x1b\]10;\?(?:\x07|\x1b\\)": b"\x1b]10;rgb:ffff/ffff/ffff\x1b\\",
    rb"\x1b\]11;\?(?:\x07|\x1b\\)": b"\x1b]11;rgb:0000/0000/0000\x1b\\",
}
DOWN, UP = b"\x1b[B", b"\x1b[A"


class Screen:
    """A program on a terminal of its own."""

    def __init__(self, command, columns, rows, data):
        self.began = time.perf_counter()
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            os.environ.update(TERM="xterm-256color", COLORTERM="truecolor", EXPLAINER_DATA=data)
            os.environ.pop("NO_COLOR", None)
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
            os.execvp(command[0], command)
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.written, self.answered = b"", 0

    def read(self, patience):
        """Takes in what is written within a time; whether anything was."""
        if not select.select([self.terminal], [], [], patience)[0]:
            return False
        try:
            self.written += os.read(self.terminal, 65536)
        except OSError:
            return False
        for question, answer in ANSWERS.items():
            for found in re.finditer(question, self.written[self.answered:]):
                os.write(self.terminal, answer)
        self.answered = len(self.written)
        return True

    def wait_for(self, text, limit=30):
        """Milliseconds from the start until a text stands there."""
        while time.perf_counter() - self.began < limit:
            self.read(0.01)
            if text.encode() in SEQUENCES.sub(b"", self.written):
                return (time.perf_counter() - self.began) * 1e3
        sys.exit(f"'{text}' was never drawn.")

    def settle(self, seconds):
        until = time.perf_counter() + seconds
        while (left := until - time.perf_counter()) > 0:
            self.read(left)

    def press(self, key):
        """Milliseconds from a key until what it draws has begun to come; a frame is written at once."""
        self.settle(0.06)
        pressed = time.perf_counter()
        os.write(self.terminal, key)
        while time.perf_counter() - pressed < 2:
            if self.read(0.01):
                return (time.perf_counter() - pressed) * 1e3
        return None

    def cpu(self):
        fields = open(f"/proc/{self.pid}/stat").read().rsplit(") ", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def peak(self):
        return next(int(line.split()[1]) for line in open(f"/proc/{self.pid}/status") if line.startswith("VmHWM")) / 1024

    def end(self):
        """Reaped, with the processor time of all of it, in milliseconds."""
        os.kill(self.pid, signal.SIGKILL)
        used = os.wait4(self.pid, 0)[2]
        os.close(self.terminal)
        return (used.ru_utime + used.ru_stime) * 1e3


def first_frames(runs, commands, data):
    """For each command its first frames: wall, processor and peak memory; one after the other in turn, so that all meet the same load."""
    seen = {name: [] for name, _, _ in commands}
    for _ in range(runs):
        for name, command, text in commands:
            screen = Screen(command, 80, 24, data)
            wall = screen.wait_for(text)
            cpu, peak = screen.cpu(), screen.peak()
            screen.end()
            seen[name].append((wall, cpu * 1e3, peak))
    return seen


def key_to_frame(command, text, data, keys=100):
    screen = Screen(command, 200, 60, data)
    screen.wait_for(text)
    screen.settle(1.5)
    times = sorted(t for i in range(keys) if (t := screen.press(DOWN if i % 2 == 0 else UP)) is not None)
    screen.end()
    return times


def idle(command, text, data, seconds=10):
    screen = Screen(command, 80, 24, data)
    screen.wait_for(text)
    screen.settle(3)
    before, written, began = screen.cpu(), len(screen.written), time.perf_counter()
    screen.settle(seconds)
    share = (screen.cpu() - before) / (time.perf_counter() - began) * 100
    written = len(screen.written) - written
    screen.end()
    return share, written


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("program")
    options.add_argument("--content", default="content", help="the folder with the tour and the flagship course")
    options.add_argument("-n", type=int, default=20, help="runs of each, in alternation")
    options.add_argument("--against", action="append", default=[], metavar="TEXT=COMMAND", help="another program, and a text of its first frame")
    given = options.parse_args()
    program, content = os.path.abspath(given.program), os.path.abspath(given.content)
    with tempfile.TemporaryDirectory() as data:
        lesson, library = [program, "play", f"{content}/tour"], [program, "--content", content]
        subprocess.run([program, "list", "--content", content], env={**os.environ, "EXPLAINER_DATA": data}, capture_output=True, check=True)
        commands = [("a lesson", lesson, "tour"), ("the library", library, "learn"), ("the flagship course", [program, "play", f"{content}/north-korea-russia"], "North Korea")]
        commands += [(command.split()[0], shlex.split(command), text) for text, command in (a.split("=", 1) for a in given.against)]
        if shutil.which("patat"):
            page = os.path.join(data, "page.md")
            subprocess.run([program, "export", f"{content}/tour", "--to", "markdown", "-o", page], capture_output=True, check=True)
            commands.append(("patat on the same text", ["patat", page], "tour"))
        print(f"Load {' '.join(open('/proc/loadavg').read().split()[:3])} on {os.cpu_count()} cores.\n")
        print("| what | figure |\n|---|---|")
        for name, runs in first_frames(given.n, commands, data).items():
            wall, cpu, peak = zip(*runs)
            print(f"| first frame, {name} (80x24) | {min(wall):.0f} / **{statistics.median(wall):.0f}** / {max(wall):.0f} ms, processor **{statistics.median(cpu):.0f}** ms, peak {max(peak):.1f} MiB |", flush=True)
        times = key_to_frame(library, "learn", data)
        at = lambda share: times[min(len(times) - 1, int(share * len(times)))]
        print(f"| key to frame, library at 200x60, {len(times)} keys | median {at(.5):.0f}, 95 of 100 within {at(.94):.0f}, all within {times[-1]:.0f} ms |", flush=True)
        for name, command, text in commands[:2]:
            share, written = idle(command, text, data)
            print(f"| idle 10 s, {name} | {share:.1f} % of a core, {written} bytes written |", flush=True)
        print(f"\nLoad afterwards {' '.join(open('/proc/loadavg').read().split()[:3])}.")


if __name__ == "__main__":
    main()
