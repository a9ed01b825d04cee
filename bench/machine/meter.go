// Package machine reads from Linux what processes use and what the machine is.
// It changes nothing.
package machine

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"time"
)

// tick is the unit of CPU times in /proc.
const tick = 10 * time.Millisecond

// Tree gives a process and those below it.
func Tree(root int) []int {
	parents := map[int]int{}
	entries, err := os.ReadDir("/proc")
	if err != nil {
		return nil
	}
	for _, e := range entries {
		pid, err := strconv.Atoi(e.Name())
		if err != nil {
			continue
		}
		if s, ok := readStat(pid); ok {
			parents[pid] = s.parent
		}
	}
	tree := []int{root}
	for i := 0; i < len(tree); i++ {
		for pid, parent := range parents {
			if parent == tree[i] {
				tree = append(tree, pid)
			}
		}
	}
	return tree
}

type stat struct {
	parent        int
	own, children time.Duration
}

func readStat(pid int) (stat, bool) {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return stat{}, false
	}
	return parseStat(string(text))
}

// parseStat reads the fields after the name, which may hold anything. See
// proc_pid_stat(5).
func parseStat(text string) (stat, bool) {
	_, after, ok := strings.Cut(text[max(0, strings.LastIndex(text, ")")):], ")")
	fields := strings.Fields(after)
	if !ok || len(fields) < 15 {
		return stat{}, false
	}
	number := func(i int) time.Duration {
		n, _ := strconv.ParseInt(fields[i], 10, 64) //nolint:errcheck // the kernel's own
		return time.Duration(n)
	}
	return stat{
		parent:   int(number(1)),
		own:      (number(11) + number(12)) * tick,
		children: (number(13) + number(14)) * tick,
	}, true
}

// CPU is the CPU time that the trees of processes used until now.
func CPU(roots ...int) time.Duration {
	total := time.Duration(0)
	for _, root := range roots {
		for _, pid := range Tree(root) {
			if s, ok := readStat(pid); ok {
				total += s.own + s.children
			}
		}
	}
	return total
}

// RSS is the resident memory of one process, in bytes.
func RSS(pid int) int64 { return readField(fmt.Sprintf("/proc/%d/status", pid), "VmRSS:") }

// PSS is the memory of the trees of processes in bytes, where what several
// share is counted once.
func PSS(roots ...int) int64 {
	total := int64(0)
	for _, root := range roots {
		for _, pid := range Tree(root) {
			total += readField(fmt.Sprintf("/proc/%d/smaps_rollup", pid), "Pss:")
		}
	}
	return total
}

func readField(file, name string) int64 {
	text, err := os.ReadFile(file)
	if err != nil {
		return 0
	}
	return field(string(text), name)
}

// field reads a line such as "VmRSS:   123 kB", in bytes.
func field(text, name string) int64 {
	for line := range strings.Lines(text) {
		if rest, ok := strings.CutPrefix(line, name); ok {
			n, _ := strconv.ParseInt(strings.Fields(rest)[0], 10, 64) //nolint:errcheck // the kernel's own
			return n << 10
		}
	}
	return 0
}

// Busy is the CPU time that the whole machine used until now, and what other
// guests took from it.
func Busy() time.Duration {
	text, err := os.ReadFile("/proc/stat")
	if err != nil {
		return 0
	}
	first, _, _ := strings.Cut(string(text), "\n")
	total := time.Duration(0)
	for i, f := range strings.Fields(first) {
		const idle, wait, guest = 4, 5, 9
		if i == 0 || i == idle || i == wait || i >= guest {
			continue
		}
		n, _ := strconv.ParseInt(f, 10, 64) //nolint:errcheck // the kernel's own
		total += time.Duration(n) * tick
	}
	return total
}
