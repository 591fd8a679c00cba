// nonet PROGRAM ARGUMENT...: runs a program that the kernel kills as soon as it, a thread of it or a child
// asks for a socket of the internet or of netlink (seccomp). Exits as the program does; 128 and the signal
// where it was killed. nonet --check: whether that holds here; 77 where the kernel has no such filters.
#include <csignal>
#include <cstddef>
#include <cstdio>
#include <cstring>
#include <initializer_list>

#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

bool forbidNetwork()
{
    sock_filter rules[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_socket, 0, 5),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, args)), // the family
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AF_INET, 2, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AF_INET6, 1, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AF_NETLINK, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    sock_fprog program{sizeof rules / sizeof *rules, rules};
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
        && prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

int exitOf(pid_t child)
{
    int status = 0;
    waitpid(child, &status, 0);
    if (WIFEXITED(status))
        return WEXITSTATUS(status);
    if (WTERMSIG(status) == SIGSYS)
        std::fprintf(stderr, "nonet: asked for a socket of the network\n");
    return 128 + WTERMSIG(status);
}

// A child that asks for a socket must be killed, one that asks for a local one must not.
int check()
{
    for (const int family : {AF_INET, AF_INET6, AF_UNIX}) {
        const pid_t child = fork();
        if (child == 0) {
            if (!forbidNetwork())
                _exit(77);
            const int descriptor = socket(family, SOCK_STREAM, 0);
            _exit(descriptor >= 0 ? 0 : 1);
        }
        const int exit = exitOf(child);
        if (exit == 77) {
            std::puts("CLEW-SKIPPED: no filters of system calls here");
            return 77;
        }
        if (exit != (family == AF_UNIX ? 0 : 128 + SIGSYS))
            return 1;
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2)
        return 2;
    if (std::strcmp(argv[1], "--check") == 0)
        return check();
    const pid_t child = fork();
    if (child == 0) {
        if (!forbidNetwork()) {
            std::puts("CLEW-SKIPPED: no filters of system calls here");
            _exit(0);
        }
        execv(argv[1], argv + 1);
        _exit(127);
    }
    return exitOf(child);
}
