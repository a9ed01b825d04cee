package signin

import "time"

// CodeAt gives an authenticator's code at a moment for a secret as StartTotp
// gives it.
func CodeAt(secret string, at time.Time) string {
	raw, err := base32Text.DecodeString(secret)
	if err != nil {
		panic(err)
	}
	return hotp(raw, uint64(step(at)), codeDigits)
}

// Settle waits for work behind answered calls and lets more begin.
func (s *Service) Settle() { s.background.running.Wait() }
