package queue

// Observer is told what a writer does, so that it can be measured. It is told
// of moments, not of times: the queue reads no clock. Refused may be called by
// many at once; the other methods are called one after the other. None may
// block, as all change sets wait for them.
type Observer interface {
	// Started hands over what tells how many change sets wait at any moment.
	Started(waiting func() int)
	// Refused tells that a change set found no room to wait in.
	Refused()
	// Began tells that the transaction of so many change sets begins.
	Began(changes int)
	// Committing tells that they have run and are now put on disk. It is left out
	// where none of them is to be kept.
	Committing()
	// Ended tells that the transaction has ended, and what broke it if something
	// did.
	Ended(broken error)
}

// nobody is the observer that is told nothing.
type nobody struct{}

func (nobody) Started(func() int) {}
func (nobody) Refused()           {}
func (nobody) Began(int)          {}
func (nobody) Committing()        {}
func (nobody) Ended(error)        {}
